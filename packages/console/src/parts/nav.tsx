import { agendaPaths, type Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { useSay } from '../state/language.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { warningWords } from '../words/warnings.ts';

/** The ways between pages; what a post has no use for is left out. */
export function Nav({ post }: { post: Persona['posts'][number] }): VNode {
  const say = useSay();
  const { path } = useLocation();
  const signs = post.roles.includes('head') || post.roles.includes('officer');
  const pages = [
    { href: '/', name: words.navDossiers },
    ...(signs ? [{ href: agendaPaths.today, name: words.navToday }] : []),
    ...(signs ? [{ href: agendaPaths.sign, name: words.navSign }] : []),
    { href: agendaPaths.overdue, name: words.navOverdue },
    ...(post.roles.includes('admin') ? [{ href: agendaPaths.warnings, name: warningWords.nav }] : []),
  ];
  return (
    <nav aria-label={say(words.nav)} class="pages">
      {pages.map(({ href, name }) => (
        <a key={href} href={href} {...(path === href ? { 'aria-current': 'page' as const } : {})}>
          {say(name)}
        </a>
      ))}
    </nav>
  );
}
