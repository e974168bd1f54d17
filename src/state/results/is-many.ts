import type { Dataset } from '../../domain/model.ts';

const MANY = 1000;

/** Whether a dataset has so many initiatives that they are asked about beside the page. */
export const isMany = ({ initiatives }: Dataset): boolean => initiatives.length > MANY;
