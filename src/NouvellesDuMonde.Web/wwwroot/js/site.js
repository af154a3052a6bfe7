// Behaviours of the public pages.
