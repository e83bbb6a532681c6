namespace Summarizer.Languages;

// Languages whose given names and surnames are listed: what shows a name, and its role in the sentence.
public sealed partial record Language
{
    /// <summary>Frequent surnames, lower case.</summary>
    internal IReadOnlySet<string> Surnames { get; init; } = EmptyWords;

    /// <summary>Endings of surnames that other words seldom have: <c>זון</c>, <c>‌زاده</c>.</summary>
    internal IReadOnlyList<string> SurnameEndings { get; init; } = [];

    /// <summary>The names of letters, with which initials are written: <c>आर</c>.</summary>
    internal IReadOnlySet<string> Initials { get; init; } = EmptyWords;

    /// <summary>Endings of inflected words that are not names: <c>ों</c>.</summary>
    internal IReadOnlyList<string> CommonEndings { get; init; } = [];

    /// <summary>Whether an indefinite role can be followed by words that belong to it, so that they are not a name.</summary>
    internal bool RolesTakeGenitives { get; init; }

    /// <summary>Whether an unknown word before a surname is a given name, since surnames are seldom other words.</summary>
    internal bool SurnamesShowNames { get; init; }

    /// <summary>Whether a verb can follow a name without a sign between them, so that an unknown word after a name may be a verb.</summary>
    internal bool VerbsFollowNames { get; init; }

    /// <summary>Whether the subject of a reporting verb can follow it: אמר <c>כהן</c>.</summary>
    internal bool SubjectsFollowVerbs { get; init; }

    /// <summary>Postpositions that mark the subject of a verb of speech: <c>ने</c>.</summary>
    internal IReadOnlySet<string> SubjectMarkers { get; init; } = EmptyWords;

    /// <summary>Words after a name that show that it is not the subject: <c>को</c>, <c>را</c>.</summary>
    internal IReadOnlySet<string> ObliqueMarkers { get; init; } = EmptyWords;

    /// <summary>Relative words after a noun: <c>که</c>.</summary>
    internal IReadOnlySet<string> RelativeWords { get; init; } = EmptyWords;

    /// <summary>An article that is attached to its noun: <c>ה</c>.</summary>
    internal char? AttachedArticle { get; init; }

    /// <summary>The attached letters that are prepositions: <c>ל</c>.</summary>
    internal string ObliqueLetters { get; init; } = "";

    /// <summary>Whether a word for a kind of organization ends its name: राजस्थान उच्च <c>न्यायालय</c>.</summary>
    internal bool OrganizationWordsComeLast { get; init; }
}
