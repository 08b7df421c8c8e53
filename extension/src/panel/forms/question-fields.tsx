import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { questionWords } from '../model/consult.ts';
import type { FieldError } from '../model/form-error.ts';
import { TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { consultWords as words } from '../words/consult.ts';

/** Numbered questions; one may be added, and any but the last one removed. */
export function QuestionFields({
  questions,
  onChange,
  errors,
}: {
  questions: readonly string[];
  onChange: (questions: readonly string[]) => void;
  errors: readonly FieldError[];
}): VNode {
  const say = useSay();
  const put = (at: number, text: string): void => onChange(questions.map((question, index) => (index === at ? text : question)));
  return (
    <fieldset class="field">
      <legend>{say(words.questions)}</legend>
      <p class="hint">{say(words.questionsHint)}</p>
      {questions.map((question, index) => (
        <div key={index} class="question">
          <TextField
            name={`question-${index}`}
            label={questionWords(index)}
            value={question}
            onValue={(text) => put(index, text)}
            errors={errors}
            rows={2}
            max={actLimits.question}
          />
          {questions.length > 1 && (
            <button type="button" class="quiet" onClick={() => onChange(questions.filter((_, other) => other !== index))}>
              {say(words.removeQuestion)} {index + 1}
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => onChange([...questions, ''])}>
        {say(words.addQuestion)}
      </button>
    </fieldset>
  );
}
