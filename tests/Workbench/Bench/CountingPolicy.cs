using Azure.Core;
using Azure.Core.Pipeline;

namespace Workbench.Bench;

/// <summary>Counts the storage calls of a client by their HTTP method.</summary>
internal sealed class CountingPolicy : HttpPipelinePolicy
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _calls = [];

    /// <summary>The counts since the last time, such as <c>DELETE 20000, GET 21</c>.</summary>
    public string Take()
    {
        lock (_lock)
        {
            var counts = string.Join(", ", _calls.OrderBy(call => call.Key).Select(call => $"{call.Key} {call.Value}"));
            _calls.Clear();
            return counts;
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request);
        return ProcessNextAsync(message, pipeline);
    }

    private void Count(Request request)
    {
        lock (_lock)
            _calls[request.Method.ToString()] = _calls.GetValueOrDefault(request.Method.ToString()) + 1;
    }
}
