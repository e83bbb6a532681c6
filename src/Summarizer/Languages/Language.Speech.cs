namespace Summarizer.Languages;

// How news names a speaker without a full name next to the quotation.
public sealed partial record Language
{
    /// <summary>Verbs that report after a noun for a statement, lower case: <c>uyarısında bulundu</c>.</summary>
    internal IReadOnlySet<string> LightVerbs { get; init; } = EmptyWords;

    /// <summary>Words that open a phrase before the subject, lower case: <c>menyoal</c> in <c>Menyoal gaji Ali, Budi diam</c>.</summary>
    internal IReadOnlySet<string> TopicOpeners { get; init; } = EmptyWords;

    /// <summary>
    /// Reporting verbs and phrases in the passive voice, whose subject is not the speaker, lower case: <c>ifade edildi</c>.
    /// </summary>
    internal IReadOnlySet<string> PassiveVerbs { get; init; } = EmptyWords;

    /// <summary>Stems of nouns for what an institution publishes, lower case: <c>rapor</c>, <c>gerekçe</c>.</summary>
    internal IReadOnlyList<string> DocumentNouns { get; init; } = [];

    /// <summary>Participles between an institution and its statement, lower case: bakanlıktan <c>yapılan</c> açıklama.</summary>
    internal IReadOnlySet<string> PublishingWords { get; init; } = EmptyWords;

    /// <summary>Nouns for people without an office, lower case: <c>kadın</c>.</summary>
    internal IReadOnlySet<string> PersonNouns { get; init; } = EmptyWords;

    /// <summary>Suffixes of words that are neither a subject nor its attribute, lower case: gazetecil<c>ere</c>, çık<c>arken</c>.</summary>
    internal IReadOnlyList<string> AdverbialEndings { get; init; } = [];

    /// <summary>Suffixes of a noun that makes the noun before it its attribute, lower case: emniyet yetkilil<c>eri</c>.</summary>
    internal IReadOnlyList<string> PossessiveEndings { get; init; } = [];

    /// <summary>The endings of a verb that is the object of a sentence: <c>sorunun büyüdüğünü söyledi</c>.</summary>
    internal IReadOnlyList<string> ObjectClauseEndings { get; init; } = [];

    /// <summary>The genitive endings of the subject of such a verb.</summary>
    internal IReadOnlyList<string> ObjectClauseSubjectEndings { get; init; } = [];

    /// <summary>Short forms of roles with the whole, lower case: Indonesian <c>wapres</c> for <c>wakil presiden</c>.</summary>
    internal IReadOnlyDictionary<string, string> ShortRoles { get; init; } = new Dictionary<string, string>();

    /// <summary>Suffixes of roles whose holders speak for others and are often not named, lower case: <c>sprecher</c>.</summary>
    internal IReadOnlyList<string> Representatives { get; init; } = [];

    /// <summary>Whether many people have one name only.</summary>
    internal bool HasSingleNames { get; init; }

    /// <summary>Forms of address before a name or a role, lower case: Indonesian <c>pak</c>. Also roles.</summary>
    internal IReadOnlySet<string> Honorifics { get; init; } = EmptyWords;

    /// <summary>Roles that can stand for a person who has another role: a goalkeeper is a player, a novelist a writer.</summary>
    internal IReadOnlySet<string> GeneralRoles { get; init; } = EmptyWords;

    /// <summary>Adjectives for somebody's age in decades: الخمسيني, in the fifties.</summary>
    internal IReadOnlySet<string> Decades { get; init; } = EmptyWords;

    /// <summary>Roles before the title of a work: صاحبة «…».</summary>
    internal IReadOnlySet<string> AuthorRoles { get; init; } = EmptyWords;

    /// <summary>What shows names and speech in a script without spaces.</summary>
    internal UnspacedSigns Unspaced { get; init; } = new();

    /// <summary>Reporting verbs whose object is the listener, lower case: he <c>told</c> reporters.</summary>
    internal IReadOnlySet<string> ListenerVerbs { get; init; } = EmptyWords;

    /// <summary>Whether <c>he</c> and <c>she</c> refer to people only, because nouns have no gender.</summary>
    internal bool HasNaturalGender { get; init; }
}
