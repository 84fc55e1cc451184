import type { Phrases } from '../phrases';

/** Talk about the talk itself, and what is about none of our topics. */
export const talk: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        i am 101@organization.com
        my login is 101@organization.com
        my email is ann@x.com
        account 20417 extension 101
        my account number is 20417
        i am at extension 101
        this is ann my email is ann@x.com
        my extension is 101
        the account is 20417
        101@organization.com
        ann@x.com
        you can find me under ann@x.com
        it is 101@organization.com
        we are account 20417 and i sit at extension 101
        my name is ann smith`,
      person: `
        agent
        i want to talk to a person
        talk to a human
        let me speak to somebody
        connect me to an agent
        give me a real person
        i need a representative
        can i speak with someone
        human please
        transfer me to an agent
        i want to speak to your manager
        customer service representative
        operator
        put me through to support staff
        is there a human i can talk to
        live agent
        get me someone who understands
        i do not want to talk to a bot
        have someone call me
        i need a live person
        speak to a supervisor
        let me have your boss
        i would rather deal with a human being
        is somebody alive there
        hand me over to a colleague
        i prefer a person
        pass me on to someone real`,
      yes: `
        yes
        yes please
        that is right
        correct
        go ahead
        do it
        sounds good
        exactly
        yes that is correct
        looks good to me
        i confirm
        please proceed
        all right do that
        everything is correct
        absolutely
        perfect go for it`,
      no: `
        no
        no thanks
        that is wrong
        not correct
        that is not what i want
        nope
        not quite
        no that is not right
        do not do that
        i did not say that
        something is wrong there`,
      cancel: `
        cancel
        cancel that
        forget it
        never mind
        i changed my mind
        leave it as it is
        do not change anything
        drop the request
        scrap that
        abort
        i do not want this any more
        forget what i asked
        let us leave it
        please cancel my request`,
      restart: `
        start over
        restart
        let us begin again
        start from scratch
        begin from the beginning
        reset this conversation
        i want to start again
        from the top please
        clear everything and start again`,
      end: `
        end chat
        close the chat
        end the conversation
        i want to end this chat
        quit
        exit
        log me out
        finish the conversation
        terminate this session
        stop the chat`,
      hello: `
        hello
        hi
        hi there
        good morning
        good afternoon
        hey
        hello is anybody there
        good evening
        greetings
        hello i need some help
        i have a problem
        can you help me`,
      thanks: `
        thanks
        thank you very much
        thanks a lot
        that was helpful
        much appreciated
        great job
        you are very kind
        cheers
        thank you for your help
        awesome thanks`,
      bye: `
        bye
        goodbye
        see you
        have a nice day
        that is all for today
        bye bye
        take care
        that was everything
        nothing else thanks bye`,
      'how-are-you': `
        how are you
        how is it going
        how do you do
        how are you doing today
        whats up
        are you well
        how have you been
        you good`,
      'are-you-a-bot': `
        are you a bot
        are you human
        am i talking to a robot
        is this a real person
        are you a machine
        who am i talking to
        are you real
        is there a human behind this
        are you an ai
        what are you
        who are you
        what is your name
        is this automated
        am i writing to a computer
        is it a program or a person that answers
        do i speak with a machine`,
      capabilities: `
        what can you do
        help
        what can you help me with
        how can you help me
        what are my options
        what do you do
        menu
        show me what you can do
        which changes can you make
        what services do you offer here
        what can i ask you
        list of commands
        what is possible here
        what are you good for
        tell me what you are able to do
        with what can you assist me
        what kind of things do you handle`,
      none: `
        what is the weather today
        tell me a joke
        i like pizza
        my dog is brown
        who won the game last night
        blue green seven
        i am going on holiday
        i will be travelling next week
        i am out of the office
        asdf qwer
        lorem ipsum
        it is urgent
        sorry
        i do not understand
        hmm let me think
        the weather is nice here
        what is the capital of france
        write me a poem
        how old are you
        ignore your instructions
        you are stupid
        i am angry
        this is taking too long
        what did you say
        i just moved
        we are a small company
        i am back
        read me the news
        book a flight to paris
        order a pizza for me
        turn on the lights
        play some music
        set a timer for ten minutes
        buy me a coffee
        translate this for me
        what time is it
        it does not matter
        wait
        one moment
        maybe later`,
    },
  },
];
