import type { Phrases } from '../phrases';

/** Wishes about users, bills, devices and numbers, in as many turns as people have for them. */
export const ordersCompany: readonly Phrases[] = [
  {
    topic: 'users',
    acts: {
      do: `
        add a person
        add a colleague
        add an employee at extension 105
        add daniel okafor as a user
        add an extension
        add a line for our new assistant
        create a user
        create a login for our new colleague
        create an account for a new employee
        open a new extension
        set up a new colleague
        set up extension 105 for tomasz
        give our trainee an extension
        get a line for the new receptionist
        register a new employee
        enter a new user
        i need a new user
        i want to add someone
        we need a user for the warehouse
        we have somebody new
        a new employee starts tomorrow
        our new colleague needs an account
        can you add a user
        could you create an extension for bob
        delete a user
        delete the user at 104
        delete bob from our account
        remove an employee
        remove the person at extension 104
        remove my former colleague
        close the account of 104
        close extension 104
        cancel extension 104
        terminate user 104
        disable user 104
        deactivate extension 104
        erase 104
        someone left so remove them
        he does not work here any more so take him out
        she retired so delete her line
        104 is no longer with us
        make 104 an administrator
        give me administrator rights
        take the administrator role from 104
        change a users name
        give 104 another extension
        our secretary quit yesterday
        an employee left us yesterday
        one of our employees quit last week
        one of our people resigned
        one of our employees left yesterday
        an employee has resigned
        integrate our new receptionist
        our new colleague is called ann smith and her email is ann@x.com
        his name is bob smith and his email is ann@x.com`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        send me an invoice
        send me the bill again
        email me a receipt
        mail our last three invoices
        change our payment method
        change the card we pay with
        change the name on the invoice
        put another company name on the bill
        refund the last payment
        give me my money back
        cancel our account
        cancel the contract
        cancel one of our lines on the bill
        downgrade our plan
        change our plan
        move us to a cheaper plan
        pay the invoice
        pay by card
        i want to cancel my plan
        i need a receipt
        i need a copy of the invoice
        i want an offer for ten lines
        give us a discount`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        send me a phone
        send me a new headset
        replace my phone
        replace the handset
        exchange my headset
        repair my phone
        fix my phone
        restart my desk phone
        reset my phone to factory settings
        register my phone
        activate my new phone
        connect my phone
        connect the app
        install a phone
        add a second phone to my line
        order ten phones
        i need a phone
        i want a new phone
        i need a new handset
        set up the app for me
        update the software of my phone`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        port my numbers
        port 613 555 0100
        port our main number to you
        transfer my number
        transfer our numbers from another company
        move my number
        move my cell number over to you
        bring over our numbers
        take our number from the old provider
        keep my number
        i want to port a number
        i want to transfer my number
        i want a new phone number
        i need another number
        give us a local number
        get me a toll free number
        release my number to another provider
        cancel the port`,
    },
  },
];
