/** English of questions that are made from the model, and of explanations taken from its cells. */
import type {QuestionWords} from '../../model/quiz/words.js';

/** "Patches the engine." after "AWS"; leaves TLS, IAM and other initials alone. */
const lower = (sentence: string): string =>
  /^.[^a-z]/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

const upper = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

export const questions: QuestionWords = {
  place: ({name, model}, condition) =>
    `${model === 'on-premises' ? 'your own data center' : name}${condition ? ` (${condition})` : ''}`,
  task: upper,
  who: (place, task) => `You use ${place}. Who is responsible for ${task}?`,
  customerTask: (place) => `You use ${place}. Which of these tasks is yours?`,
  providerTask: (place, provider) => `You use ${place}. Which of these tasks does ${provider} take care of?`,
  serviceWhereProvider: (task, provider) => `On which of these services does ${provider} take care of ${task}?`,
  serviceWhereCustomer: (task) => `On which of these services is ${task} your own task?`,
  whatMoves: (from, to, provider) =>
    `You move a workload from ${from} to ${to}. Which of these tasks does ${provider} take over?`,
  category: (label, provider) =>
    `${label}: which kind of control is it in the shared responsibility model of ${provider}?`,
  answers: {
    provider: (provider) => provider,
    customer: 'You, the customer',
    shared: 'Both: each side does a part of it',
  },
  insteadProvider: (provider, does) => `${provider} ${lower(does)}`,
  insteadCustomer: (does) => `You ${lower(does)}`,
  notBoth: (provider) => `This task is ${provider ? `${provider}'s` : 'yours'}, not shared.`,
  halves: (place, provider, providerDoes, customerDoes) =>
    `${upper(place)}: ${provider} ${lower(providerDoes)} You ${lower(customerDoes)}`,
  ownedBy: (place, provider) => `On ${place} this is ${provider ? `${provider}'s` : 'your'} task.`,
  noTask: (service, why) => `${service}: the task does not exist here. ${why}`,
  isCategory: (category, description) => `${category}: ${description}`,
};
