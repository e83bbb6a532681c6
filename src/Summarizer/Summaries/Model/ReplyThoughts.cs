using System.Text.RegularExpressions;

namespace Summarizer.Summaries;

/// <summary>
/// Separates what a model says from what it thinks. Thoughts come between tags, in a channel of their own (gpt-oss), without their opening
/// tag (where a chat template holds it) or without their closing one.
/// </summary>
internal static partial class ReplyThoughts
{
    /// <summary>Marks a text as a thought, for texts that an endpoint puts elsewhere than the reply.</summary>
    public const string Opening = "<think>\n";

    /// <summary>What is said, piece by piece, and the last thought where nothing is said at all.</summary>
    public static (IReadOnlyList<string> Said, string? Thought) Split(string reply)
    {
        var said = new List<string>();
        var (start, isThought, thought) = (0, false, (string?)null);
        foreach (Match marker in Marker().Matches(reply))
        {
            if (marker.Groups["opens"].Success)
            {
                if (!isThought) said.Add(reply[start..marker.Index]);
                isThought = true;
            }
            else
            {
                // A thought whose opening tag is missing begins with the reply.
                if (!isThought) said.Clear();
                isThought = false;
                thought = reply[start..marker.Index];
            }

            start = marker.Index + marker.Length;
        }

        if (isThought) thought = reply[start..];
        else said.Add(reply[start..]);
        return (said, said.All(string.IsNullOrWhiteSpace) ? thought : null);
    }

    // <think> is the tag of DeepSeek and Qwen, [THINK] of Mistral, ◁think▷ of Kimi, <|START_THINKING|> of Cohere, <|channel> of Gemma,
    // <|channel|> of gpt-oss. Where a server drops gpt-oss's special tokens, their words are left: "analysis...assistantfinal...".
    [GeneratedRegex("""
        (?<opens>
            <(?:seed:)?(?:think|thinking|thoughts?|thought_process|reasoning|reason|reflection|analysis|scratchpad|inner_monologue)(?:\s[^<>]{0,80})?>
          | \[THINK(?:ING)?\] | ◁think▷ | <\|(?:begin_of_thought|START_THINKING)\|> | <\|channel\|?>\s*(?:analysis|thought)\b
        )
        | </(?:seed:)?(?:think|thinking|thoughts?|thought_process|reasoning|reason|reflection|analysis|scratchpad|inner_monologue)\s*>
        | \[/THINK(?:ING)?\] | ◁/think▷ | <\|(?:end_of_thought|END_THINKING)\|> | <\|channel\|?>\s*(?:final|commentary)\b | <channel\|>
        | <(?:answer|output|response|final|result)> | assistant(?:final|commentary)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
