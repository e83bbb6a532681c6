namespace Summarizer.Languages;

/// <summary>What a word or phrase suggests in a text that addresses a model.</summary>
internal enum Cue
{
    /// <summary>An order to disregard something: <c>ignore</c>.</summary>
    Ignore,

    /// <summary>Something earlier, or the model's own: <c>previous</c>, <c>your</c>.</summary>
    Earlier,

    /// <summary>What a model was told: <c>instructions</c>.</summary>
    Instructions,

    /// <summary>The model's own: <c>your</c>. Counts before <see cref="Answer"/>.</summary>
    Your,

    /// <summary>The model's output: <c>response</c>.</summary>
    Answer,

    /// <summary>Both in one word: <c>jawabanmu</c>. The possessive may also be third person.</summary>
    YourAnswer,

    /// <summary>Assigns a role: <c>you are</c>.</summary>
    YouAre,

    /// <summary>Addresses somebody: <c>attention</c>. Counts before <see cref="Model"/>.</summary>
    Address,

    /// <summary>The name or kind of a model: <c>assistant</c>.</summary>
    Model,

    /// <summary>The operator's prompt: <c>system prompt</c>.</summary>
    SystemPrompt,

    /// <summary>Sufficient anywhere: <c>do not summarize</c>.</summary>
    Direct,

    /// <summary>Sufficient outside quotation marks: <c>in your response</c>.</summary>
    Bare,

    /// <summary>Sufficient at the beginning of a sentence, outside quotation marks: <c>respond with</c>.</summary>
    Opening,

    /// <summary>A typical order to a model, at the beginning of a sentence: <c>translate</c>.</summary>
    Task,

    /// <summary>The same at the end of a sentence, for verb-final languages: <c>açıkla</c>.</summary>
    LastTask,

    /// <summary>
    /// Opens a typical question to a model: <c>how do</c>. Counts anywhere in languages whose question words can be anywhere.
    /// </summary>
    Question,

    /// <summary>What may precede an order: <c>please</c>.</summary>
    Lead,

    /// <summary>Refers a question to the text around it: <c>he</c>, <c>this</c>.</summary>
    Pointer,

    /// <summary>Asks for something without an imperative: <c>must</c>, <c>would be nice</c>.</summary>
    Request,

    /// <summary>Who passes an article on, or in what form: <c>robots</c>, <c>digest</c>.</summary>
    Reader,

    /// <summary>The second person, which reports need for quotations only.</summary>
    You,

    /// <summary>An order to write, to begin or to end with something: <c>close with</c>. Counts with <see cref="Piece"/>.</summary>
    Write,

    /// <summary>A part of a text, or a place in it: <c>headline</c>, <c>at the end</c>.</summary>
    Piece,

    /// <summary>Addresses somebody politely: <c>could you</c>.</summary>
    Asking,

    /// <summary>An order to stop or to disregard something. Counts with <see cref="Told"/>.</summary>
    Stop,

    /// <summary>What a model does or was told: <c>your task</c>, <c>what you were told</c>.</summary>
    Told,

    /// <summary>An order to change something. Counts with <see cref="Detail"/>.</summary>
    Change,

    /// <summary>What can be changed in a report: <c>number</c>, <c>name</c>.</summary>
    Detail,

    /// <summary>
    /// Verbs and nouns of summarizing: <c>summarizes</c>. Counts between <see cref="Anybody"/> and <see cref="ThisText"/>.
    /// </summary>
    Summarizing,

    /// <summary>Verbs of reading, which people do, too. Counts between <see cref="ModelReader"/> and <see cref="ThisText"/>.</summary>
    Reading,

    /// <summary>The article itself: <c>these lines</c>.</summary>
    ThisText,

    /// <summary>Whoever it is: <c>any</c>, <c>whoever</c>.</summary>
    Anybody,

    /// <summary>The name or kind of a model that reads the article.</summary>
    ModelReader,
}
