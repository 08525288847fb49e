const tickets = [
  { title: 'Printer on fire', urgent: true },
  { title: 'New mouse', urgent: false },
];

for (const ticket of tickets) console.log(ticket.urgent ? 'now  ' : 'later', ticket.title);
