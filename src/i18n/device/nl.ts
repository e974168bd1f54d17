const nl = {
  'update.ready': 'Er is een nieuwere versie van de kaart.',
  'update.taken': 'Een ander tabblad toont al een nieuwere versie van de kaart.',
  'update.take': 'Toon die',
  'update.later': 'Later',
};

export default nl;
