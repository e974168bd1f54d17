import { Panel } from '../../browse/panel.tsx';
import { FirstMap } from './first-map.tsx';
import { Header } from '../map/header.tsx';

/**
 * What the page of the map shows before scripts run, written at build time: panel, list and shapes
 * of the plain view, the panel for a wide screen and for a narrow one, of which the styles show one.
 */
export function FirstView() {
  return (
    <>
      <div className="shell shell-wide first first-wide">
        <div className="panel">
          <Header wide />
          <Panel wide />
        </div>
        <div className="map" />
        <div className="timeline" />
      </div>
      <div className="shell shell-narrow first first-narrow">
        <div className="map" />
        <div className="timeline timeline-strip" />
        <div className="action-bar" />
        <Header wide={false} />
        <div className="bottom-sheet bottom-sheet-half">
          <div className="handle" />
          <div className="bottom-sheet-body">
            <Panel wide={false} />
          </div>
        </div>
      </div>
      <FirstMap />
    </>
  );
}
