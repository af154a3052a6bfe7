// Passkeys: made on the page of the keys, used on the sign-in page, by a button and by the browser's own suggestion in the field of
// the address. The form does the rest, as it would any other; without this script the password stays.
const messages = {
  NotAllowedError: 'L’opération a été annulée ou a trop duré. Recommencez.',
  InvalidStateError: 'Cet appareil a déjà une clé pour ce compte.',
  SecurityError: 'Les clés d’accès ne fonctionnent pas à cette adresse du site.',
};
const unknown = 'Votre appareil n’a pas pu se servir d’une clé d’accès.';
let suggestion;

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const form of document.querySelectorAll('[data-passkey]')) (form.dataset.passkey === 'create' ? offerCreation : offerSignIn)(form);
} else {
  for (const form of document.querySelectorAll('[data-passkey="create"]')) show(form, 'Ce navigateur ne connaît pas encore les clés d’accès.');
}

function offerCreation(form) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await send(form, async () => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await options(form)) }));
  });
}

async function offerSignIn(form) {
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    suggestion?.abort();
    await send(form, async () => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await options(form)) }));
  });
  // A key that was just refused must not be suggested again by itself.
  if (document.querySelector('.sign-in [role=alert]') || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  suggestion = new AbortController();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options(form));
  const credential = await navigator.credentials.get({ publicKey, mediation: 'conditional', signal: suggestion.signal }).catch(() => null);
  if (credential) submit(form, credential);
}

async function options(form) {
  const response = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

async function send(form, ask) {
  show(form, '');
  try {
    submit(form, await ask());
  } catch (error) {
    show(form, messages[error.name] ?? unknown);
  }
}

function submit(form, credential) {
  form.elements.Credential.value = JSON.stringify(credential);
  if (form.elements.Remember) form.elements.Remember.value = document.querySelector('form.sign-in [type=checkbox][name=Remember]').checked;
  form.submit();
}

function show(form, message) {
  const place = form.querySelector('[data-passkey-error]');
  place.textContent = message;
  place.hidden = !message;
}
