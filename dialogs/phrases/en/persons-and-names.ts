import type { Phrases } from '../phrases';

/** Who asks, and for whom: names given, somebody real wanted. */
export const personsAndNames: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        this is extension 104
        this is ann smith
        this is bob from the warehouse
        here is ann from extension 101
        i am ann smith
        i am extension 101
        i am at 101
        i am the administrator
        i am a customer
        i am an employee of organization
        i work for organization
        i work at extension 101
        i am calling for organization
        my name is bob
        my name is ann and my extension is 101
        my account is 20417
        my extension is 101 and my account number 20417
        my user is 101@organization.com
        extension 101
        account 20417
        user 101@organization.com
        its me ann
        it is bob from sales
        ann here
        ann smith speaking
        ann smith, administrator at organization.com, extension 101
        bob smith, admin, organization.com, ext 105
        ann smith, administrator at organization, extension 100
        ann smith, office manager, organization.com
        tomasz from organization here, account 20417
        i am the admin of organization
        ann smith, reception`,
      person: `
        a person
        a human being please
        an agent please
        an employee please
        your supervisor
        your boss please
        someone else please
        somebody from support
        customer service
        customer support please
        technical support please
        the help desk please
        support team
        live person
        live chat
        live support
        live operator please
        real human
        real agent
        call me back
        give me a call
        give me an agent
        give me a human
        give me somebody
        give me your manager
        get me a human
        get me an operator
        get a human
        let me talk to a person
        let me talk to support
        i want an agent
        i want a human
        i want a real person
        i want someone to call me
        i want to talk to someone
        i want to talk to your boss
        i want to speak to a person
        i want to speak with a supervisor
        i want to complain to somebody
        i need a human
        i need a person
        i need somebody to help me
        i need to speak with someone
        i need to talk to support
        i would like to speak to someone
        i would like to talk to an agent
        i would like a call
        can i talk to someone
        can i talk to an agent
        can i talk to a human
        can somebody call me
        can someone help me
        can someone call me back
        can you connect me to a person
        can you get me an agent
        could i speak to a person
        could somebody phone me
        could you transfer me to somebody
        may i talk to somebody
        is a human available
        is there a person i can talk to
        is somebody available
        are there any humans
        are any agents available
        connect me to somebody
        connect me with a human
        put me through to an agent
        put me through to a person
        transfer me
        transfer me to a human
        transfer me to support
        hand me over
        switch me to a human
        speak to someone
        speak to an agent
        talk to someone
        talk to an agent
        talk to support
        no bots
        no more bots
        not a bot please
        enough with the bot
        stop i want a human
        you do not understand me get me somebody
        this bot is useless i want a person
        this does not work get me an agent`,
    },
  },
];
