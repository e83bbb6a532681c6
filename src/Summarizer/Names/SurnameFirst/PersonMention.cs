namespace Summarizer.Names.SurnameFirst;

/// <summary>A person in a text.</summary>
/// <param name="Name">The full name that the text has for the person.</param>
/// <param name="Start">Where the words of the name begin.</param>
/// <param name="Length">How long they are.</param>
/// <param name="End">The offset after a title and what is in brackets.</param>
/// <param name="Role">The title next to the name.</param>
internal readonly record struct PersonMention(string Name, int Start, int Length, int End, string? Role)
{
    private const int MaxBrackets = 30;

    /// <summary>The offset after brackets, if they open at an offset: an age or a name in another script.</summary>
    public static int SkipBrackets(string text, int at) =>
        at < text.Length
        && text[at] is '(' or '（'
        && text.AsSpan(at, Math.Min(MaxBrackets, text.Length - at)).IndexOfAny(')', '）') is > 0 and var close
            ? at + close + 1
            : at;
}
