namespace Summarizer.Languages.Conjugation;

/// <summary>Conjugates verbs, so that a file lists infinitives and not forms.</summary>
internal static class VerbForms
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
    private static readonly string[] Reflexives = ["se ", "s'"];

    /// <summary>The forms of the verbs.</summary>
    /// <param name="infinitives">
    /// With irregular stems after slashes: <c>contar/cuent</c>. A pronoun marks a reflexive verb: <c>se plaindre</c>.
    /// </param>
    /// <param name="families">
    /// A line for each ending of an infinitive, with what replaces it; the longest ending applies. A digit before a form takes that
    /// irregular stem, if the verb has one, and a plus sign limits it to reflexive verbs.
    /// </param>
    public static IEnumerable<string> Of(IEnumerable<string> infinitives, IEnumerable<string> families)
    {
        var byEnding = families
            .Select(line => line.Split(':', Clean))
            .Select(parts => (Ending: parts[0], Forms: parts[1].Split(' ', Clean)))
            .OrderByDescending(family => family.Ending.Length)
            .ToList();
        foreach (var entry in infinitives)
        {
            var stems = entry.Split('/');
            var pronoun = Reflexives.FirstOrDefault(one => stems[0].StartsWith(one, StringComparison.Ordinal)) ?? "";
            var verb = stems[0][pronoun.Length..];
            var (ending, forms) = byEnding.First(family => verb.EndsWith(family.Ending, StringComparison.Ordinal));
            stems[0] = verb[..^ending.Length];
            foreach (var form in forms)
            {
                var isReflexive = form[0] == '+';
                var stem = form[0] is '1' or '2' ? form[0] - '0' : 0;
                if (!isReflexive || pronoun.Length > 0)
                    yield return stems[Math.Min(stem, stems.Length - 1)] + form.TrimStart('+', '1', '2');
            }
        }
    }
}
