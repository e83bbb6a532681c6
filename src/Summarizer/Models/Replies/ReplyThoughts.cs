using System.Text.RegularExpressions;

namespace Summarizer.Models.Replies;

/// <summary>
/// Separates a model's reply from its reasoning. Thoughts come between tags or in a channel of their own (gpt-oss); the opening tag may be
/// missing (where the chat template contains it), and so may the closing one.
/// </summary>
internal static partial class ReplyThoughts
{
    /// <summary>Marks a text as a thought, for reasoning that an endpoint returns outside the reply.</summary>
    public const string Opening = "<think>\n";

    /// <summary>The parts of the reply outside thoughts, and the last thought if those are all blank.</summary>
    public static (IReadOnlyList<string> Said, string? Thought) Split(string reply)
    {
        var said = new List<string>();
        var (start, isThought, thought) = (0, false, (string?)null);
        foreach (Match marker in Marker().Matches(reply))
        {
            if (marker.Groups["opens"].Success)
            {
                if (!isThought)
                    said.Add(reply[start..marker.Index]);
                isThought = true;
            }
            else
            {
                // A thought whose opening tag is missing begins where the reply does.
                if (!isThought)
                    said.Clear();
                isThought = false;
                thought = reply[start..marker.Index];
            }

            start = marker.Index + marker.Length;
        }

        if (isThought)
            thought = reply[start..];
        else
            said.Add(reply[start..]);
        return (said, said.All(string.IsNullOrWhiteSpace) ? thought : null);
    }

    // <think> is the tag of DeepSeek and Qwen, [THINK] of Mistral, ◁think▷ of Kimi, <|START_THINKING|> of Cohere, <|channel> of Gemma,
    // <|channel|> of gpt-oss. Where a server drops gpt-oss's special tokens, their words are left: "analysis...assistantfinal...".
    [GeneratedRegex(
        """
            (?<opens>
                <(?:seed:)?(?:think|thinking|thoughts?|thought_process|reasoning|reason|reflection|analysis|scratchpad|inner_monologue)(?:\s[^<>]{0,80})?>
              | \[THINK(?:ING)?\] | ◁think▷ | <\|(?:begin_of_thought|START_THINKING)\|> | <\|channel\|?>\s*(?:analysis|thought)\b
            )
            | </(?:seed:)?(?:think|thinking|thoughts?|thought_process|reasoning|reason|reflection|analysis|scratchpad|inner_monologue)\s*>
            | \[/THINK(?:ING)?\] | ◁/think▷ | <\|(?:end_of_thought|END_THINKING)\|> | <\|channel\|?>\s*(?:final|commentary)\b | <channel\|>
            | <(?:answer|output|response|final|result)> | assistant(?:final|commentary)
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Marker();
}
