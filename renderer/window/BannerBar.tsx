import type { ReactNode } from 'react';
import { runCommand } from '../commands';
import { useSession, useSessionHandle } from '../session';
import { Button, Glyph } from './parts';
import './BannerBar.css';

/** One message over the page: what happened, why, what was not touched. It pushes the page down and leaves the focus alone. */
export function BannerBar(): ReactNode {
  const session = useSessionHandle();
  const banner = useSession((state) => state.banner);
  if (!banner) return null;
  const { action } = banner;
  return (
    <div className={`banner banner-${banner.level}`} role={banner.level === 'error' ? 'alert' : 'status'}>
      <span className="banner-sign">
        <Glyph name={banner.level === 'info' ? 'tick' : 'warning'} />
      </span>
      <p>
        <b>{banner.text}</b> {banner.detail}
      </p>
      <Button look="plain" onClick={session.actions.dismissBanner}>
        Close
      </Button>
      {action ? <Button onClick={() => runCommand(session, action.command)}>{action.title}</Button> : null}
    </div>
  );
}
