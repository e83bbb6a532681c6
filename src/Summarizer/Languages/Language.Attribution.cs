namespace Summarizer.Languages;

// How news says whose words are quoted.
public sealed partial record Language
{
    /// <summary>
    /// Words before a quoted clause, lower case: he says <c>que</c> « la ville dort ». If it is not empty, other words between marks in the
    /// middle of a sentence are fragments.
    /// </summary>
    internal IReadOnlySet<string> ClauseOpenings { get; init; } = EmptyWords;

    /// <summary>Articles and pronouns for men, lower case: <c>le</c>, <c>il</c>.</summary>
    internal IReadOnlySet<string> MasculineWords { get; init; } = EmptyWords;

    /// <summary>Articles and pronouns for women, lower case: <c>la</c>, <c>elle</c>.</summary>
    internal IReadOnlySet<string> FeminineWords { get; init; } = EmptyWords;

    /// <summary>Those of <see cref="FirstNames"/> that only men have.</summary>
    internal IReadOnlySet<string> MasculineFirstNames { get; init; } = EmptyWords;

    /// <summary>Those of <see cref="FirstNames"/> that only women have.</summary>
    internal IReadOnlySet<string> FeminineFirstNames { get; init; } = EmptyWords;

    /// <summary>Suffixes of verbs with several subjects, lower case: <c>n</c> in <c>dicen</c>.</summary>
    internal IReadOnlyList<string> PluralVerbEndings { get; init; } = [];

    /// <summary>Nouns that refer to an organization named before, lower case: <c>entreprise</c>.</summary>
    internal IReadOnlySet<string> OrganizationNouns { get; init; } = EmptyWords;

    /// <summary>Words after a person's age, lower case: Anne Morin, 43 <c>ans</c>.</summary>
    internal IReadOnlySet<string> AgeWords { get; init; } = EmptyWords;

    /// <summary>Other words for roles, lower case, a line each: <c>technicien: entraîneur coach</c>.</summary>
    internal IReadOnlyList<string> RoleSynonyms { get; init; } = [];

    /// <summary>Suffixes of nouns for things that people do, lower case: <c>tion</c>. They are nobody.</summary>
    internal IReadOnlyList<string> ThingEndings { get; init; } = [];

    /// <summary>Words for the first of two people, lower case: <c>premier</c>.</summary>
    internal IReadOnlySet<string> FormerWords { get; init; } = EmptyWords;

    /// <summary>Words for the second of two people, lower case: <c>second</c>.</summary>
    internal IReadOnlySet<string> LatterWords { get; init; } = EmptyWords;

    /// <summary>
    /// Suffixes of nouns for people of a place, lower case: <c>ais</c> in <c>Lyonnais</c>. After an article, they precede a name.
    /// </summary>
    internal IReadOnlyList<string> DemonymEndings { get; init; } = [];

    /// <summary>Prepositions before what a statement is about, lower case: <c>sur</c> son avenir : « … ».</summary>
    internal IReadOnlySet<string> TopicPrepositions { get; init; } = EmptyWords;

    /// <summary>Prepositions before who does or thinks something, lower case: an idea shared <c>par</c> Marie Curie.</summary>
    internal IReadOnlySet<string> AgentPrepositions { get; init; } = EmptyWords;

    /// <summary>Prepositions that name whose opinion follows, lower case: <c>pour</c> Marie Curie, « … ».</summary>
    internal IReadOnlySet<string> ViewpointPrepositions { get; init; } = EmptyWords;

    /// <summary>
    /// Phrases with which the sentence after a quotation refers to it and names its speaker, lower case: <c>c'est par ces mots</c>, <c>así</c>.
    /// </summary>
    internal IReadOnlySet<string> QuotationReferences { get; init; } = EmptyWords;

    /// <summary>
    /// Roles whose holder is often not named, lower case: a mayor, a spokesman. If it is not empty, other roles can refer to the person who
    /// was just named.
    /// </summary>
    internal IReadOnlySet<string> Offices { get; init; } = EmptyWords;

    /// <summary>Whether an apostrophe shortens the word before it and never adds a suffix: <c>l'élue</c>, but <c>Le Floc'h</c>.</summary>
    internal bool ElidesVowels { get; init; }
}
