namespace Summarizer.PromptInjection;

/// <summary>What a word or phrase hints at in a text that speaks to a model.</summary>
internal enum Cue
{
    /// <summary>An order to set something aside: <c>ignore</c>.</summary>
    Ignore,

    /// <summary>What came before, or belongs to the model: <c>previous</c>, <c>your</c>.</summary>
    Earlier,

    /// <summary>What a model was told: <c>instructions</c>.</summary>
    Instructions,

    /// <summary>The model's own: <c>your</c>; counts before an answer.</summary>
    Your,

    /// <summary>What a model writes: <c>response</c>.</summary>
    Answer,

    /// <summary>Both at once: <c>jawabanmu</c>; also where the possessive may be a third person's.</summary>
    YourAnswer,

    /// <summary>The beginning of a role: <c>you are</c>.</summary>
    YouAre,

    /// <summary>Turns to somebody: <c>attention</c>; counts before a model.</summary>
    Address,

    /// <summary>A model by its name or kind: <c>assistant</c>.</summary>
    Model,

    /// <summary>The operator's words: <c>system prompt</c>.</summary>
    SystemPrompt,

    /// <summary>Says enough wherever it stands: <c>do not summarize</c>.</summary>
    Direct,

    /// <summary>Says enough outside quotation marks: <c>in your response</c>.</summary>
    Bare,

    /// <summary>Says enough at a sentence's beginning, outside quotation marks: <c>respond with</c>.</summary>
    Opening,

    /// <summary>An order as people give models, at a sentence's beginning: <c>translate</c>.</summary>
    Task,

    /// <summary>The same at a sentence's end, where verbs stand last: <c>açıkla</c>.</summary>
    LastTask,

    /// <summary>Opens a question as people ask models: <c>how do</c>; anywhere in languages that ask by a word's place.</summary>
    Question,

    /// <summary>What may stand before an order: <c>please</c>.</summary>
    Lead,

    /// <summary>Leans a question on the text around it: <c>he</c>, <c>this</c>.</summary>
    Pointer,
}
