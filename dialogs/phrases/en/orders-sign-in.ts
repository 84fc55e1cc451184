import type { Phrases } from '../phrases';

/** Wishes about passwords and login names, in as many turns as people have for them. */
export const ordersSignIn: readonly Phrases[] = [
  {
    topic: 'login-name',
    acts: {
      forgot: `
        mail me my login name
        send my user name
        send me a reminder of my login name
        give me my user name
        tell me my username
        tell me what my login is
        remind me what i log in with
        i need my user name
        i need to know my login name
        i need a reminder of my user id
        i want to know my login name
        my login name is gone
        my login escapes me
        i forgot what i sign in with
        i forgot the name for the portal
        i forgot my user id
        i cannot remember my login name
        i lost my username
        i do not remember my login
        i do not have my user name
        what user name do i have
        what name do i log in with
        what do i sign in as
        what is my user id
        can you tell me my username
        can i get my login name by email
        could i have my user name please
        which user name is mine
        login name lost
        user id forgotten`,
      do: `
        i want a new user name
        change my username to smith
        correct my login name
        give me another login
        my login name should be different
        update my user id`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        reset the password
        reset my portal password
        reset my credentials
        reset my portal credentials
        send me new credentials for the portal
        i need new portal credentials
        my creds are wrong send a reset
        trigger a password reset
        can you trigger a reset for my account
        kick off a password reset for me
        change the password of my account
        set me a new password
        send a reset link
        send me a link for the password
        send me a new password
        make a new password for me
        give me a new portal password
        i need to reset my password
        i need to change my password
        i need a password reset
        i want to reset my password
        i would like a new password
        let me choose another password
        can you reset my password
        could you send me the password link
        please unlock my login
        unlock me
        open my account again
        new password for the website please
        my password must be replaced
        password reset for my account
        start a password reset`,
      forgot: `
        i forgot my portal password
        i forgot the password
        i forgot how i sign in i mean the password
        i lost the password
        i do not remember my password
        i do not know the password
        i do not have a password
        i never had a password
        i cannot remember my portal password
        my password is gone
        my password has left my head
        my account is locked
        it locked me out
        what was my password
        password lost
        no password
        the password i had does not come back to me`,
    },
  },
];
