import type { VNode } from 'preact';
import { letterFont, styleOf } from './layout.ts';
import { type Letter, MOTTO, NATION, numberLine, placeLine } from './letter.ts';

const ruled = { borderBottom: '1px solid #000', paddingBottom: '1pt' };
const cell = { width: '50%', verticalAlign: 'top', padding: '0 4pt', border: 'none' };
const centred = { margin: '0', textAlign: 'center' };

/** The letter as the decree lays it out. Each part carries its own look, so that it can be copied into a text program. */
export function LetterView({ letter }: { letter: Letter }): VNode {
  return (
    <article lang="vi" class="letter" style={{ fontFamily: letterFont, color: '#000', lineHeight: '1.3' }}>
      <Head letter={letter} />
      {letter.title !== null && (
        <>
          <p style={{ ...centred, ...styleOf('title'), marginTop: '18pt' }}>{letter.title}</p>
          <p style={{ ...centred, ...styleOf('body'), fontWeight: 'bold' }}>{letter.about}</p>
        </>
      )}
      <p style={{ ...centred, ...styleOf('to'), margin: '18pt 0 12pt' }}>Kính gửi: {letter.to}.</p>
      {letter.body.map((line) => (
        <p key={line} style={{ ...styleOf('body'), margin: '0 0 6pt', textAlign: 'justify', textIndent: '1cm' }}>
          {line}
        </p>
      ))}
      <Foot letter={letter} />
    </article>
  );
}

function Head({ letter }: { letter: Letter }): VNode {
  return (
    <table role="presentation" style={{ width: '100%', borderCollapse: 'collapse' }}>
      <tbody>
        <tr>
          <td style={cell}>
            {letter.superior !== null && <p style={{ ...centred, ...styleOf('superior') }}>{letter.superior}</p>}
            <p style={{ ...centred, ...styleOf('agency') }}>{letter.agency}</p>
            <p style={{ margin: '2pt auto 0', width: '35%', borderTop: '1px solid #000', height: '0' }} />
          </td>
          <td style={cell}>
            <p style={{ ...centred, ...styleOf('nation'), whiteSpace: 'nowrap' }}>{NATION}</p>
            <p style={centred}>
              <span style={{ ...styleOf('motto'), ...ruled }}>{MOTTO}</span>
            </p>
          </td>
        </tr>
        <tr>
          <td style={{ ...cell, paddingTop: '6pt' }}>
            <p style={{ ...centred, ...styleOf('number'), whiteSpace: 'pre' }}>{numberLine()}</p>
            {letter.title === null && <p style={{ ...centred, ...styleOf('about'), marginTop: '4pt' }}>V/v {letter.about}</p>}
          </td>
          <td style={{ ...cell, paddingTop: '6pt' }}>
            <p style={{ ...centred, ...styleOf('place'), whiteSpace: 'pre-wrap' }}>{placeLine(letter)}</p>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Foot({ letter }: { letter: Letter }): VNode {
  return (
    <table role="presentation" style={{ width: '100%', borderCollapse: 'collapse', marginTop: '18pt', breakInside: 'avoid' }}>
      <tbody>
        <tr>
          <td style={cell}>
            <p style={{ ...styleOf('receivedHead'), margin: '0' }}>Nơi nhận:</p>
            {letter.received.map((line) => (
              <p key={line} style={{ ...styleOf('received'), margin: '0' }}>
                {line}
              </p>
            ))}
          </td>
          <td style={cell}>
            {letter.signature.map((line) => (
              <p key={line} style={{ ...centred, ...styleOf('signer') }}>
                {line}
              </p>
            ))}
            <p style={{ margin: '0', height: '72pt' }} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
