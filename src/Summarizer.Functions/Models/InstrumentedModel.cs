using Summarizer.Functions.Telemetry;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>Measures each model call: a span, duration and tokens (OpenTelemetry's conventions for generative AI), but no text.</summary>
internal sealed class InstrumentedModel(ILanguageModel model, ProductMetrics metrics, TimeProvider time) : ILanguageModel
{
    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        using var span = Tracing.Call("chat " + request.Model);
        var begun = time.GetTimestamp();

        var answer = await model.AskAsync(request, cancellationToken);

        metrics.Asked(request.Model, answer, time.GetElapsedTime(begun));
        span?.SetTag("gen_ai.operation.name", "chat")
            .SetTag("gen_ai.request.model", request.Model)
            .SetTag("error.type", ProductMetrics.ErrorOf(answer));
        if (answer is ModelAnswer.Reply reply)
            span?.SetTag("gen_ai.usage.input_tokens", reply.InputTokens).SetTag("gen_ai.usage.output_tokens", reply.OutputTokens);
        return answer;
    }
}
