using System.Text;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>Commands in spaced-out letters (<c>i g n o r e</c>), which are not meant for readers.</summary>
internal static class SpacedLetterCommands
{
    private const int MinLetters = 12;

    // Longer than what is spaced out for readers: a logo, a series of results.
    private const int MaxLetters = 24;

    private static readonly string[] Commands =
    [
        .. KnownLanguages.All.SelectMany(language => language.SpelledOutOrders).Select(order => InjectionFolding.Fold(order)),
    ];

    public static bool AddressesModel(FoldedSentence sentence)
    {
        var run = new StringBuilder();
        foreach (var word in sentence.Words)
        {
            if (word.Text.Length == 1 && word.Word.Kind == WordKind.Letters)
                run.Append(word.Text);
            else if (IsCommand(run))
                return true;
            else
                run.Clear();
        }

        return IsCommand(run);
    }

    private static bool IsCommand(StringBuilder run)
    {
        if (run.Length < MinLetters)
            return false;
        var letters = run.ToString();
        return run.Length > MaxLetters || Commands.Any(command => letters.Contains(command, StringComparison.Ordinal));
    }
}
