import type { Phrases } from '../phrases';

/** Questions about passwords, login names and setting up, with and without a question word. */
export const askingAccess: readonly Phrases[] = [
  {
    topic: 'login-name',
    acts: {
      ask: `
        how do i log in
        how do i sign in to the portal
        how do i change my user name
        how are user names made
        how long is a login name
        what is a username
        what is a user id
        what is the login page
        what is my colleagues user name
        what do i type as login name
        where is the portal
        where do i sign in
        where is my user name written
        where can i look up my username
        who can change my login name
        who gives out login names
        why can i not log in
        why does the portal not know my user name
        which page do i log in on
        which name do users get
        is the user name the extension
        is there an app to log in
        is my username secret
        can i log in with my email
        can i log in with my phone number
        can two people share a login
        can my login name be changed
        can i see my username somewhere
        does everybody have a login
        do i need a login name
        do i need a user name for support
        does a login name have capitals
        tell me where to log in
        explain the login name
        logging in does not work
        the portal does not know me
        sign in fails
        is my login name the email address
        is the user name my mail address`,
    },
  },
  {
    topic: 'password',
    acts: {
      ask: `
        how do i get a new password
        how do i set a password
        how do i choose a password
        how do i change the portal password
        how do i unlock my account
        how do i reset a colleagues password
        how does a password reset work
        how long does a password last
        how long does the reset take
        how safe is my password
        what is a good password
        what is the minimum password length
        what happens when my password expires
        what do i do if i forget my password
        where do i reset my password
        where is the password page
        where does the reset link go
        when does my password expire
        who can reset my password
        who knows my password
        why do i need a new password
        why is my account locked
        why does my password not work
        why does the reset link not work
        why did i get a password reset mail
        which characters are allowed in a password
        is my password stored safely
        is there a password for the phone
        is the password case sensitive
        can i see my password
        can i change my password online
        can i change my password myself
        can you tell me my password
        can an administrator see my password
        can i keep my old password
        can i use a passkey
        does my password expire
        does the link expire
        do i need a password
        do you know my password
        are there password rules
        will i lose anything when i reset my password
        should i change my password
        tell me how to reset my password
        explain the password rules
        the portal does not accept my password
        my new password is refused
        the password page does not load
        the link says invalid
        i got a reset mail that i did not ask for
        i do not know how to change my password
        my password is not working
        my password does not get accepted
        are you able to see my password
        do you see my password
        can your people read my password`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      ask: `
        how do i get started
        how do i set up my account
        how do i use the activation link
        how do i finish my registration
        how do i invite a user
        how long can i use the setup link
        what is the welcome mail
        what is the setup link for
        what does activation mean
        what do i do after the setup
        what do i do first as a new user
        where is my activation link
        where do i activate my account
        when do new users get the welcome mail
        when will i get my invitation
        who sends the welcome mail
        why did i get a welcome mail
        why does my activation link not work
        is my account active
        is there a setup guide
        can i use the activation link twice
        can the welcome mail go to another address
        does the setup link expire
        do new users get a mail
        are we sent a welcome mail
        tell me how to activate my account
        i have a welcome mail and do not know what to do
        the setup page shows an error
        the activation page does not load
        i just joined and do not know how to begin`,
    },
  },
];
