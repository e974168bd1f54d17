import { useEffect, useState } from 'react';
import { useLayer } from '../../state/navigation/layers.ts';

/** The menu of a narrow screen, which is there before this is. */
const menuNow = () => document.querySelector<HTMLDetailsElement>('[data-alive] .menu[open]');

/** Closes the menu by Escape, by "back", and by a press beside it; the focus goes back to its name. */
export function useMenu(): void {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    const menu = menuNow();
    if (!menu) return;
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector('summary')?.focus();
  };
  useLayer(isOpen, close);
  useEffect(() => {
    const look = () => {
      setOpen(menuNow() !== null);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menuNow()) return;
      event.preventDefault();
      close();
    };
    const beside = ({ target }: PointerEvent) => {
      if (!(target instanceof Element && target.closest('.menu'))) close();
    };
    look();
    document.addEventListener('toggle', look, true);
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointerdown', beside);
    return () => {
      document.removeEventListener('toggle', look, true);
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointerdown', beside);
    };
  }, []);
}
