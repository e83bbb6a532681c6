namespace Summarizer.Languages;

/// <summary>What shows that words are a name.</summary>
internal enum NameSigns
{
    /// <summary>Capitals.</summary>
    Capitals,

    /// <summary>A title or a reporting verb before it, as in Arabic.</summary>
    WordsBefore,

    /// <summary>A title or a role after it, as in Japanese.</summary>
    RoleAfter,

    /// <summary>Lists of given names and surnames, and titles, verbs and particles beside them, as in Hebrew, Hindi and Persian.</summary>
    Lists,
}
