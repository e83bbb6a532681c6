using System.Globalization;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Google.Protobuf;
using LocalFunctions.Discovery;
using LocalFunctions.Worker.Rpc;

namespace LocalFunctions.Invocations;

/// <summary>The input of an invocation.</summary>
/// <param name="Value">The value of the trigger parameter; null for HTTP, whose request reaches the function another way.</param>
/// <param name="Values">The values that other parameters can bind to by name.</param>
internal sealed record TriggerInput(TypedData? Value, IReadOnlyDictionary<string, object?> Values)
{
    private static readonly Dictionary<string, object?> NoValues = [];

    public static TriggerInput OfRequest(IReadOnlyDictionary<string, object?> routeValues) => new(null, routeValues);

    /// <summary>The blob's address, because the worker reads the blob itself.</summary>
    public static TriggerInput OfBlob(BlobTrigger trigger, BlobClient blob, IReadOnlyDictionary<string, object?> names) =>
        new(
            Reference(
                "AzureStorageBlobs",
                new
                {
                    trigger.Connection,
                    ContainerName = blob.BlobContainerName,
                    BlobName = blob.Name,
                }
            ),
            names
        );

    public static TriggerInput OfMessage(FunctionEntry function, QueueMessage message) =>
        new(
            function.IsDeferred ? Reference("AzureStorageQueues", Describe(message)) : new TypedData { String = message.Body.ToString() },
            new Dictionary<string, object?>
            {
                ["Id"] = message.MessageId,
                ["DequeueCount"] = message.DequeueCount,
                ["InsertionTime"] = message.InsertedOn,
                ["ExpirationTime"] = message.ExpiresOn,
                ["NextVisibleTime"] = message.NextVisibleOn,
            }
        );

    /// <summary>A timer's schedule status, in the format of the worker's <c>TimerInfo</c>.</summary>
    public static TriggerInput OfTimer(object? scheduleStatus, bool isPastDue) =>
        new(new TypedData { Json = JsonSerializer.Serialize(new { ScheduleStatus = scheduleStatus, IsPastDue = isPastDue }) }, NoValues);

    public InvocationRequest ToRequest(FunctionEntry function, string invocationId)
    {
        var request = new InvocationRequest { InvocationId = invocationId };
        if (Value is not null)
            request.InputData.Add(new ParameterBinding { Name = function.Parameter, Data = Value });
        foreach ((var name, var value) in Values)
        {
            request.TriggerMetadata.Add(name, value is null ? new TypedData() : new TypedData { String = Text(value) });
        }

        return request;
    }

    private static string Text(object value) =>
        value is DateTimeOffset time
            ? time.ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static object Describe(QueueMessage message) =>
        new
        {
            message.MessageId,
            message.PopReceipt,
            MessageText = message.Body.ToString(),
            message.DequeueCount,
            NextVisibleOn = message.NextVisibleOn?.UtcDateTime,
            InsertedOn = message.InsertedOn?.UtcDateTime,
            ExpiresOn = message.ExpiresOn?.UtcDateTime,
        };

    private static TypedData Reference(string source, object content) =>
        new()
        {
            ModelBindingData = new ModelBindingData
            {
                Version = "1.0",
                Source = source,
                ContentType = "application/json",
                Content = UnsafeByteOperations.UnsafeWrap(JsonSerializer.SerializeToUtf8Bytes(content)),
            },
        };
}
