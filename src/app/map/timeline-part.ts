import '../styles/map-soon.css';

export { Timeline } from '../../timeline/timeline.tsx';
