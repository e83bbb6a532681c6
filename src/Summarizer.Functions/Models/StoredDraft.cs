using System.Text.Json;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>The stored form of a model's reply.</summary>
internal sealed record StoredDraft
{
    /// <summary>The version of this format.</summary>
    public required int V { get; init; }

    public required string Text { get; init; }

    /// <summary>Why the reply ended.</summary>
    public required ReplyEnd End { get; init; }

    public required int InputTokens { get; init; }

    public required int OutputTokens { get; init; }

    public required string Model { get; init; }

    /// <summary>When the reply was stored, UTC.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    public static StoredDraft Of(ModelAnswer.Reply reply, string model, DateTimeOffset answeredAt) =>
        new()
        {
            V = 1,
            Text = reply.Text,
            End = reply.End,
            InputTokens = reply.InputTokens,
            OutputTokens = reply.OutputTokens,
            Model = model,
            AnsweredAt = answeredAt,
        };

    public ModelAnswer.Reply ToReply() => new(Text, End, InputTokens, OutputTokens);

    public BinaryData ToJson() => new(JsonSerializer.SerializeToUtf8Bytes(this, ModelJson.Readable.StoredDraft));
}
