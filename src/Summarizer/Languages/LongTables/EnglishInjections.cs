namespace Summarizer.Languages.LongTables;

/// <summary>Phrases that address a model in English, written by hand.</summary>
internal static class EnglishInjections
{
    public static InjectionPhrases Phrases { get; } =
        new("en")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignore, ignoring, disregard, disregarding, forget, override, bypass, discard, set aside, pay no attention to, stop
                    following, do not follow, don't follow, do not obey, delete, erase, abandon
                    """,
                [Cue.Earlier] = """
                    previous, previously, prior, above, earlier, preceding, foregoing, before, your, original, initial, existing,
                    system, developer, given to you, you were given, you received, you have, the user's, you were told, you were taught
                    """,
                [Cue.Instructions] = """
                    instruction*, prompt, prompts, directive*, guideline, guidelines, rules, commands, programming, training, constraints,
                    restrictions, system message, context, everything above, everything before, all of the above, text above
                    """,
                [Cue.Your] = "your",
                [Cue.Answer] = """
                    answer, answers, response, responses, reply, replies, output, outputs, summary, summaries, completion, message,
                    headline, key points, json
                    """,
                [Cue.YouAre] = """
                    you are, you a, you an, you now, you will be, you will act as, act as, act like, pretend to be, pretend you are,
                    roleplay as, behave as, behave like, imagine you are, assume the role of
                    """,
                [Cue.Model] = """
                    ai, chatgpt, gpt*, chatbot, language model, llm, llms, assistant, dan, claude, gemini, copilot, bot, unrestricted,
                    jailbroken
                    """,
                [Cue.SystemPrompt] = """
                    system prompt, system message, initial prompt, hidden prompt, hidden instructions, developer message
                    """,
                [Cue.YourAnswer] = "the summary, this summary, the output, any summary, a summary",
                [Cue.Address] = """
                    to the, to any, to all, hey, attention, dear, note for, note to, message for, message to, instruction for, instructions
                    for, for the, hello, hi
                    """,
                [Cue.Direct] = """
                    do not summarize, do not summarise, don't summarize, don't summarise, instead of summarizing, instead of summarising,
                    rather than summarizing, rather than summarising, instead of a summary, stop summarizing, stop summarising,
                    ignore all instructions, ignore any instructions, disregard all instructions, disregard any instructions,
                    forget all instructions, forget everything you, ignore everything you, ignore the article, disregard the article,
                    ignore this article, ignore the text, ignore the above, disregard the above, forget the above, ignore everything above,
                    ignore all of the above, ignore the user, your system prompt, your instructions are, your new instructions,
                    your new task, your real task, your only task, your task is now, new instructions for you, when summarizing this,
                    when summarising this, when you summarize, when you summarise, if you are an ai, if you are a language model,
                    if you are an llm, if you're an ai, as a language model, as an ai language model, as a large language model,
                    as an ai assistant, ai assistants reading, ai models reading, any ai reading, any ai that, any llm, llms reading,
                    llm reading, ai reading this, note to ai, note to the ai, note to llm*, note to the model, note to chatgpt,
                    note to the summarizer, message to ai, attention ai, attention chatgpt, attention llm*, dear ai, dear chatgpt,
                    hey chatgpt, hello chatgpt, hi chatgpt, the model must, the assistant must, the ai must, the summary must,
                    the summary should, the summarizer must, the summarizer should, developer mode, do anything now, jailbreak mode,
                    without restrictions mode, forget what you were told, ignore what i said, ignore what you were told, forget what i said,
                    forget everything above, when asked for a summary, when asked to summarize, when asked to summarise,
                    if asked to summarize, if asked to summarise, if asked for a summary, when generating the summary,
                    when generating a summary, when writing the summary, when writing your, what were your instructions,
                    what are your instructions, your hidden instructions, your initial instructions, your original instructions,
                    your previous instructions
                    """,
                [Cue.Bare] = """
                    in your response*, in your answer*, in your reply, in your replies, in your output*, in your summary, in your summaries,
                    in your message, in your headline, in your final answer, in your next response, in the summary you, to your response,
                    to your answer, to your reply, to your output, to your summary, to your message, of your response, of your answer,
                    of your reply, of your output, of your summary, of your message, within your response, within your answer,
                    within your reply, within your output, within your message, into your response, into your answer, into your reply,
                    into your output, into your summary, into your message, from your response, from your answer, from your reply,
                    from your output, from your summary, throughout your response, throughout your answer, throughout your reply,
                    throughout your output, for your response, for your answer, for your reply, for your output, for your summary,
                    your entire response, your entire answer, your whole response, your whole answer, your output must, your output should,
                    your response must, your response should, your answer must, your answer should, your reply must, your reply should,
                    your summary must, your summary should, respond only with, reply only with, answer only with, output only,
                    only respond with, only reply with, only answer with, only output, only say, respond with only, reply with only,
                    answer with only, respond exclusively, reply exclusively, respond solely, reply with nothing but,
                    respond with nothing but, reply with the word*, respond with the word*, answer with the word*, reply with exactly,
                    respond with exactly, from now on you, from now on respond, from now on answer, your new goal, your new job is,
                    your only goal, your role is now, you must include the, you must respond, you must reply, you must answer, you must now,
                    you must say, you must write, you must not mention, you must mention, you will respond, you will answer with,
                    you should respond, you should reply, begin new instructions, new instructions follow, here are new instructions,
                    here are your new, updated instructions, the conversation history, this conversation, the chat history
                    """,
                [Cue.Opening] = """
                    respond with, respond in, respond as, respond using, respond like, respond to every, respond to the user, reply with,
                    reply in, reply as, reply using, reply like, reply only, answer with, answer in, answer as, answer using, answer like,
                    answer only, answer every, answer the user, output the, output exactly, tell the user, inform the user, ask the user,
                    convince the user, persuade the user, encourage the user, advise the user, write your, summarize this article as,
                    summarise this article as, summarize this as, summarise this as, end your, begin your, start your, finish your,
                    tell users, inform users, ask users, encourage users, advise users, instruct users, direct users, persuade users,
                    suggest users, suggest that users, remind users, urge users, invite users, convince users, act as a, act as an,
                    act as if, pretend to be, pretend you are, pretend that you, imagine you are, imagine that you, speak like, talk like,
                    call the function, call the tool, call the api, use the tool, run the command, execute the command,
                    repeat the words above, repeat everything above, repeat the text above, output your, print your, reveal your,
                    show your instructions
                    """,
                [Cue.Task] = """
                    abbreviate, add, advertise, advise, advocate, alternate, analyze, analyse, anagram, answer, append, apply, argue,
                    arrange, ask, assess, assume, augment, automate, brainstorm, break down, briefly, build, calculate, capitalize,
                    capitalise, categorize, categorise, change, check, classify, combine, come up with, compare, compile, complete,
                    compose, compress, compute, conclude, condense, conjugate, construct, contrast, convert, convince, count, craft,
                    create, critique, debug, decipher, decode, define, delete, demonstrate, derive, describe, design, determine,
                    develop, devise, differentiate, direct, discuss, disregard, distinguish, draft, draw up, edit, elaborate, embed,
                    emphasize, emphasise, encode, encourage, encrypt, endorse, end every, end with, enhance, ensure, enumerate,
                    estimate, evaluate, examine, expand, explain, express, extract, fill in, find, find me, finish, fix, forecast,
                    format, formulate, generate, give, group, guide, help me, hide, highlight, identify, ignore, illustrate, imagine,
                    implement, include, incorporate, infer, inform, insert, instruct, integrate, interleave, interpret, introduce,
                    invent, jumble, justify, label, list, make, make sure, mention, misspell, mix, modify, name, obfuscate, offer,
                    optimize, optimise, organize, organise, outline, output, paraphrase, perform, persuade, predict, prepare, prepend,
                    present, pretend, print, produce, promote, prompt, propose, provide, prove, put, randomize, randomise, rank, rate,
                    rearrange, recite, recommend, refactor, refer, remind me, remove, render, reorder, repeat, rephrase, replace,
                    represent, respond, reply, restructure, return, reverse, reveal, review, rewrite, rhyme, role-play, roleplay, say,
                    schedule, scramble, separate, set up, show, shuffle, simplify, simulate, sketch, solve, sort, spell, split, state,
                    steer, stress, subscribe me, substitute, subtly, suggest, summarize, summarise, support, swap, synthesize,
                    synthesise, tabulate, talk about, teach, tell me, tell us, transcribe, transform, translate, transliterate,
                    transpose, turn, use, utilize, utilise, verify, weave, wrap, omit, act as, set a, set an, set up a, send a,
                    send an, send me, order a, order some, order me, book a, book an, book me, plan a, plan an, play a, tell users,
                    announce, assert, caution, close with, congratulate, cook up, declare, drop, glorify, impersonate, invite, jot down,
                    narrate, note down, portray, praise, proclaim, pronounce, put in, read out, remind, slip in, tack on, tell, tell a,
                    throw in, toss in, urge, warn, allege, broadcast a, claim, circulate, cite, disseminate, draft a, draft an, draft the,
                    dream up, emulate, entice, exaggerate, fabricate, flatter, hint, imitate, imply, insinuate, lure,
                    make up, mimic, mock, notify, publicize, publicise, reformat, reword, share a, share an, share some, share the,
                    share your, solicit, spread the, think of, write
                    """,
                [Cue.Question] = """
                    what is, what are, what was, what were, what's, what does, what do, what did, what causes, what would, what kind,
                    what type, what year, what language, which, who, whose, how do, how does, how did, how can, how could, how would,
                    how should, how is, how are, how to, how many, how much, how long, how far, how old, how tall, why is, why are, why do,
                    why does, why did, when was, when did, when is, where is, where are, where was, where can, can you, could you,
                    would you, will you, are you able, do you know, is there a way, can i, should i, may i ask, what time, what steps,
                    what strategies, what can, what should, how's the, how's your
                    """,
                [Cue.Lead] = """
                    please, also, and, now, then, next, finally, first, second, additionally, moreover, furthermore, instead, hey, hi, ok,
                    okay, but, just, always, kindly, afterwards, lastly, important, note, ps, step, to finish, before that, after that,
                    never, do not, don't, stop
                    """,
                [Cue.Pointer] = """
                    he, she, they, his, her, hers, him, them, their, theirs, we, us, our, ours, this, these, those, it, its
                    """,
            },
        };
}
