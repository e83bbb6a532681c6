using System.Text.Json.Serialization.Metadata;

namespace Summarizer.Functions.Storage;

/// <summary>A kind of queue message: its format, and how often one was postponed.</summary>
internal interface IQueueMessage<T>
    where T : IQueueMessage<T>
{
    static abstract JsonTypeInfo<T> Format { get; }

    Setback? Setback { get; }

    static abstract T Parse(string message);

    T With(Setback setback);
}
