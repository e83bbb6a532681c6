using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>Good drafts in the malformed forms observed from models and servers. All of them are readable.</summary>
public static class MessyReplies
{
    private static readonly Func<string, FakeReply>[] Shapes =
    [
        draft => FakeReply.Text($"Here is {{what you asked for}}:\n```json\n{draft}\n```\nIs {{anything}} missing?"),
        draft => FakeReply.Text($"JSON like {{\"headline\": \"...\"; yes.\n</think>\n\n{draft}"),
        draft =>
            FakeReply.Text($"<|channel|>analysis<|message|>Need {{headline}}.<|end|><|start|>assistant<|channel|>final<|message|>{draft}"),
        draft => FakeReply.Text(draft[..^1] + ",}"),
        draft => FakeReply.Text($"{{\n\n{draft}\n"),
        draft => FakeReply.Text($"[{{\"digest\": {draft}}}]"),
        draft => FakeReply.Text(JsonSerializer.Serialize(draft, FakeJson.Options)),
        draft => FakeReply.Text(draft.Replace("\",\"", "\", // next\n\"", StringComparison.Ordinal)),
        draft =>
            Message(
                new
                {
                    role = "assistant",
                    content = "",
                    reasoning = draft,
                }
            ),
        draft =>
            Message(
                new
                {
                    role = "assistant",
                    content = (string?)null,
                    tool_calls = new[]
                    {
                        new
                        {
                            id = "c1",
                            type = "function",
                            function = new { name = "digest", arguments = draft },
                        },
                    },
                }
            ),
        draft => new FakeReply.Document(
            200,
            "text/event-stream",
            string.Concat(draft.EnumerateRunes().Chunk(40).Select(piece => Event(string.Concat(piece)))) + "data: [DONE]\n\n"
        ),
    ];

    public static int Count => Shapes.Length;

    public static FakeReply Of(string draft, int shape) => Shapes[shape](draft);

    private static FakeReply.Document Message(object message) =>
        new(
            200,
            "application/json",
            JsonSerializer.Serialize(
                new
                {
                    choices = new[]
                    {
                        new
                        {
                            index = 0,
                            message,
                            finish_reason = "stop",
                        },
                    },
                },
                FakeJson.Options
            )
        );

    private static string Event(string content) =>
        $"data: {JsonSerializer.Serialize(new { choices = new[] { new { index = 0, delta = new { content } } } }, FakeJson.Options)}\n\n";
}
