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

    /// <summary>A frequent surname next to a title or a verb, in a script without spaces, as in Chinese.</summary>
    SurnameFirst,

    /// <summary>A frequent surname next to a title or before a particle, in a script with spaces, as in Korean.</summary>
    SurnameFirstInWords,

    /// <summary>Lists of given names and surnames, and titles, verbs and particles beside them, as in Hebrew, Hindi and Persian.</summary>
    Lists,
}
