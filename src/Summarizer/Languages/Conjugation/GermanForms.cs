namespace Summarizer.Languages.Conjugation;

/// <summary>The forms of German verbs that news uses in the third person.</summary>
internal static class GermanForms
{
    private static readonly string[] Unseparated = ["be", "ver", "er", "ent", "zer", "ge", "miss", "wider", "unter", "über", "prophez"];

    /// <summary>
    /// The forms of the infinitive of a weak verb, or of a finite form with its particle, <c>fügte/hinzu</c>: "fügte … hinzu", in a
    /// subordinate clause "hinzufügte".
    /// </summary>
    public static IEnumerable<string> Of(string verb) =>
        verb.Split('/') is [var finite, var particle] ? [$"{finite} {particle}", particle + finite] : Weak(verb);

    // "betonen": betont, betonte; "antworten": antwortet, antwortete, geantwortet.
    private static IEnumerable<string> Weak(string infinitive)
    {
        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        var t = stem[^1] is 't' or 'd' || stem.EndsWith("gn", StringComparison.Ordinal) ? "et" : "t";
        var isPlain =
            infinitive.EndsWith("ieren", StringComparison.Ordinal)
            || Unseparated.Any(prefix => stem.StartsWith(prefix, StringComparison.Ordinal) && stem.Length > prefix.Length + 2);
        return isPlain ? [stem + t, stem + t + "e"] : [stem + t, stem + t + "e", "ge" + stem + t];
    }
}
