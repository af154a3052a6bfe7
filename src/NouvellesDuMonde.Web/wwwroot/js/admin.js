// Behaviours of the back office.
