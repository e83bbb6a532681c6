namespace Summarizer.Languages;

/// <summary>
/// The words of a language without spaces that change what a clause says, as parts of a text: negations, opposites, quantities and doubts.
/// </summary>
internal sealed class UnspacedMeanings
{
    /// <param name="opposites">
    /// Fields that end with a semicolon. The words between two bars of a field mean the same or nearly so; those on either side of a bar
    /// exclude each other.
    /// </param>
    public UnspacedMeanings(string opposites) =>
        Opposites = [
            .. opposites
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(field => (IReadOnlyList<IReadOnlyList<string>>)[.. field.Split('|').Select(WordList.List)]),
        ];

    /// <summary>Fields of groups of words.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Opposites { get; }

    /// <summary>Whether negations and doubts follow the verb: 求め<c>なかった</c>, not <c>没</c>申请.</summary>
    public bool MarksFollow { get; init; }

    /// <summary>What negates a verb or noun, longer forms first.</summary>
    public IReadOnlyList<string> Negations { get; init; } = [];

    /// <summary>Words that contain a negation and do not negate: <c>不仅</c>, <c>少ない</c>.</summary>
    public IReadOnlyList<string> NotNegations { get; init; } = [];

    /// <summary>Words for a time until which a negation holds: 十点<c>前</c>不开门.</summary>
    public IReadOnlyList<string> TimeLimits { get; init; } = [];

    /// <summary>What can stand between a negation or doubt and its verb: 不<c>会</c>解雇.</summary>
    public IReadOnlyList<string> Auxiliaries { get; init; } = [];

    /// <summary>Words that can negate by their meaning: <c>拒绝</c>.</summary>
    public IReadOnlyList<string> Reversals { get; init; } = [];

    /// <summary>Words for everything there is: <c>全部</c>.</summary>
    public IReadOnlyList<string> All { get; init; } = [];

    /// <summary>Words for a part: <c>一部</c>.</summary>
    public IReadOnlyList<string> Some { get; init; } = [];

    /// <summary>Words for what may be or is intended: <c>计划</c>.</summary>
    public IReadOnlyList<string> Possible { get; init; } = [];

    /// <summary>Of these, the words for what is open: <c>可能</c>.</summary>
    public IReadOnlyList<string> Doubtful { get; init; } = [];

    /// <summary>The words for what is intended, beside the verb: <c>计划</c>. It may be reported as what will be, not as done.</summary>
    public IReadOnlyList<string> Planned { get; init; } = [];

    /// <summary>What says that something is done; where marks follow, at the end of the clause: <c>了</c>.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];
}
