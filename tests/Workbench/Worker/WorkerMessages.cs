using System.Reflection;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Workbench.Worker;

/// <summary>
/// Messages between the Functions host and a worker as JSON. Their form is taken from the published worker itself, whose types know it
/// (azure-functions-language-worker-protobuf).
/// </summary>
internal sealed class WorkerMessages
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default);

    private readonly MessageDescriptor _form;

    /// <param name="published">The folder that <c>dotnet publish</c> wrote.</param>
    public WorkerMessages(string published)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var grpc = Assembly.LoadFrom(Path.Combine(published, "Microsoft.Azure.Functions.Worker.Grpc.dll"));
        var message = grpc.GetType("Microsoft.Azure.Functions.Worker.Grpc.Messages.StreamingMessage", throwOnError: true)!;
        _form = (MessageDescriptor)message.GetProperty("Descriptor", Any)!.GetValue(null)!;
    }

    public byte[] Write(JsonObject message) => Parser.Parse(message.ToJsonString(), _form).ToByteArray();

    public JsonObject Read(byte[] message) => JsonNode.Parse(Formatter.Format(_form.Parser.ParseFrom(message)))!.AsObject();
}
