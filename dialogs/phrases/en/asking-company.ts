import type { Phrases } from '../phrases';

/** Questions about addresses, users and bills, with and without a question word. */
export const askingCompany: readonly Phrases[] = [
  {
    topic: 'email-address',
    acts: {
      ask: `
        how do i update my email
        how do i change the address you send to
        how do i correct my email
        how do i change the email of a colleague
        how long does it take to change an email
        what is my email on file
        what address do you mail to
        what email address is in my profile
        what happens to my old email
        what if my email is wrong
        where do i change my address
        where does my mail go
        where is my email saved
        when is my new email active
        who can see my email
        who can change my email address
        why do you need my email
        why do you mail my old address
        why can i not change my email in the chat
        which email do you use
        which address is on my account
        is my email right
        is my email public
        is my old address still on file
        can i change my email
        can i change my email by phone
        can i use a private email
        can i have the same email as a colleague
        can an administrator change my email
        does my email have to be from our company
        do you have my new email
        do you send mail to my old address
        are you writing to the right address
        will i get a mail when my address changes
        tell me which email you have
        your mails go to an old address
        your mails do not reach me
        my mailbox was closed
        is this the address you write to`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      ask: `
        how do i use the second email
        how do i change my backup email
        how do i remove a second address
        how many emails can i have
        what is a second email
        what is a backup address good for
        what goes to my second email
        where is the second email in the portal
        who sees my second email
        why should i add a second email
        is a second email needed
        is there a place for another email
        can i add another email
        can i add a private address
        can i have a backup email
        can the second email get the pin
        does the second email get all notices
        do i have a second email
        do you mail to both addresses
        are two addresses allowed
        should i have a second address
        will you use my second address
        tell me about the second email
        will you write to both of my addresses
        do you also send mails to the second address
        will notices go to the second one too`,
    },
  },
  {
    topic: 'users',
    acts: {
      ask: `
        how do i create a user
        how do i set up a new employee
        how do i get a new extension
        how do i close an account
        how do i take somebody off
        how do i change a users name
        how do i become administrator
        how do i give somebody rights
        how long does a new extension take
        how many extensions do we have
        what is a user
        what is an administrator
        what is an office manager
        what can an administrator do
        what do i do when somebody leaves
        what happens to the number of an employee who left
        what extension does bob have
        what are the roles
        where do i add a user
        where do i see our users
        where is the list of extensions
        who is the administrator
        who is in charge of our account
        who can add users
        who can remove a user
        who has extension 104
        why can i not add a user
        why was my account suspended
        why was my extension removed
        which extensions are free
        which rights do i have
        is bob still a user
        is extension 105 free
        is there a fee for a new user
        can i add users
        can i remove a user myself
        can i have two extensions
        can a user be restored
        can an employee keep his number
        can we have two administrators
        does a new user need an email
        do we have an administrator
        do i have administrator rights
        are users limited
        am i an administrator
        will a deleted user get a mail
        tell me how to add a user
        explain the roles
        someone left the company what now
        a colleague cannot be found in the list
        an employee resigned what do i do now
        somebody quit what should i do
        a colleague is gone what do i have to do
        what should we do when an employee quits
        one of us was dismissed what happens with his line`,
    },
  },
  {
    topic: 'billing',
    acts: {
      ask: `
        how do i see my bill
        how do i get an invoice
        how do i change my plan
        how do i change my card
        how do i get a refund
        how do i cancel
        how are calls charged
        how much is a phone
        how much is a new number
        how much do we owe
        how much are calls abroad
        how long is the contract
        what is the price
        what does it cost
        what does a user cost
        what plans do you have
        what is this charge
        what is included in our plan
        what is the tax on the bill
        what happens if i pay late
        where do i pay
        where is my invoice
        where do i enter my card
        when do you charge my card
        when does my contract end
        when is payment due
        who pays for calls
        who gets the invoice
        why was i charged
        why is there an extra charge
        why did the price go up
        why have i got no invoice
        which card do you have
        is there a free trial
        is the invoice paid
        is there a setup fee
        is my payment late
        can i pay by card
        can i pay monthly
        can i get a discount
        can i change my plan
        can i cancel at any time
        can i get my invoice by mail
        does it cost extra
        does the price include tax
        do you charge for support
        do you offer discounts
        do i pay for incoming calls
        are calls free
        are international calls included
        will i be charged
        tell me your prices
        i do not understand my bill
        i have a question on my invoice
        the invoice is wrong
        the amount is too high
        my payment failed
        my card was declined
        we were billed for a line we do not have
        you took too much money
        it is too expensive
        your rates please
        rates for calls to the united states
        what rates apply
        what is your rate for one line
        what are the charges
        what are your charges
        what do you charge
        what are your tariffs
        what are the fees for a line
        how high are your rates`,
    },
  },
];
