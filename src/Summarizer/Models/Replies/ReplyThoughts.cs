using System.Text.RegularExpressions;

namespace Summarizer.Models.Replies;

/// <summary>
/// Separates a model's reply from its reasoning. Thoughts are between tags or in a separate channel (gpt-oss). The opening tag may be
/// missing because the chat template contains it, and the closing tag may be missing too.
/// </summary>
internal static partial class ReplyThoughts
{
    /// <summary>Marks a text as a thought, for reasoning that an endpoint returns outside the reply.</summary>
    public const string Opening = "<think>\n";

    /// <summary>The parts of the reply outside thoughts; if they are all blank, also the last thought.</summary>
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
                // A thought without an opening tag begins at the beginning of the reply.
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
    // <|channel|> of gpt-oss. If a server drops gpt-oss's special tokens, their words remain: "analysis...assistantfinal...".
    [GeneratedRegex(
        """
            (?<opens>
                <(?:seed:)?(?:think|thinking|thoughts?|thought_process|reasoning|reason|reflection|analysis|scratchpad|inner_monologue)
                (?:\s[^<>]{0,80})?>
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
