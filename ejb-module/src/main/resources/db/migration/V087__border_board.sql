-- Who left an office since the day began, and what a transport was seen as, for the board and for histories.
create index border_transport_by_entry on border_transport (office, entered_at);
create index border_observation_by_choice on border_observation (chosen);
create index routing_signal_by_transport on routing_signal (transport, number);
