import type { Phrases } from '../phrases';

/** What a long letter says besides, and who it wants to speak with. */
export const atLengthTalk: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        i am writing on behalf of extension 104 where i am the assistant
        you are speaking with ann smith of organization
        i am the person in charge of the phones in our company
        my name is tomasz and i work in the warehouse
        i have been a customer with the account 20417 for many years`,
      person: `
        i would be much obliged if somebody from your team could call me on the phone
        could you please put me in touch with a member of staff who deals with this
        i have explained this three times now and would like to speak with somebody who listens
        it is too complicated for a chat so i would rather discuss it with a person
        is there anyone in your office who has time for me now
        please pass this on to somebody who is able to decide
        i would like to make a complaint to whoever is in charge
        would one of your technicians have a moment for me`,
      cancel: `
        i have thought about it again and would rather leave everything as it is
        please disregard what i asked for a moment ago
        on second thought do not do anything for now
        it was a mistake so please do not go on with it`,
      end: `
        i have no further questions so you may close this conversation
        that is everything so let us end it here`,
      none: `
        my daughter starts school next week and i am rather nervous
        i was in a meeting when you wrote to me
        we are a family business with a long history
        please find attached the document that you asked for
        the coffee machine on our floor needs to be repaired
        i would like to rent a car for the weekend
        my neighbour plays loud music every night
        could you recommend a good restaurant near the station
        our website needs a new design
        do you happen to know when the train to montreal leaves
        i want to return a pair of shoes that i bought from you
        what do you think of the new government
        i have been in bed with the flu since sunday
        we had an interesting talk at the conference last year
        i am looking for an apartment downtown
        can you fix my washing machine
        i would like to apply for a job at your company
        the elevator in our building is out of order`,
    },
  },
];
