using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI.Chat;

namespace Summarizer.Models.Chat;

/// <summary>
/// Asks any endpoint with the chat-completions protocol, once per question: the queue retries. Parameters that an endpoint refuses are
/// omitted and remembered, so that later questions need one call.
/// </summary>
public sealed class ChatModel : ILanguageModel
{
    private readonly TimeProvider _time;
    private readonly ChatProbe _probe;
    private readonly TimeSpan _timeout;
    private readonly ChatClient _client;
    private volatile ChatDialect _dialect;
    private volatile string? _fault;

    /// <param name="time">For timeouts and <c>Retry-After</c> dates.</param>
    public ChatModel(ModelOptions options, ChatClient client, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _time = time;
        _client = client;
        _probe = new ChatProbe(time);
        _timeout = options.Timeout;
        _dialect = ChatDialect.Of(options.Endpoint);
    }

    /// <summary>
    /// Why the last call failed: a status and a code, such as <c>HTTP 401 invalid_api_key</c>, never text of an article. Null after a
    /// reply.
    /// </summary>
    public string? LastFault => _fault;

    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        // Each refusal removes a parameter, so the loop ends after at most seven calls.
        var dialect = _dialect;
        while (true)
        {
            var question = new ChatRequestBody(request, dialect);
            var response = await CallAsync(question, cancellationToken);
            if (response.Fault is { } fault && fault.IsRefusal && dialect.Without(fault) is { } plainer)
            {
                dialect = plainer;
                continue;
            }

            var answer = ChatResponseMapper.Of(response, question);
            if (answer is ModelAnswer.Unavailable { Reason: Unavailability.Misconfigured } && response.Fault is { IsSent: true } refused)
                (response, answer) = await AskWithoutArticleAsync(request, dialect, refused, cancellationToken);
            else if (answer is ModelAnswer.Reply)
                _dialect = dialect;
            _fault = response.Fault?.Label;
            return answer;
        }
    }

    private async Task<(ChatResponse Response, ModelAnswer Answer)> AskWithoutArticleAsync(
        ModelRequest request,
        ChatDialect dialect,
        ChatFault refused,
        CancellationToken cancellationToken
    )
    {
        var question = new ChatRequestBody(ChatProbe.Without(request), dialect);
        var (fault, tokens) = await _probe.AskAsync(refused, AskAsync, cancellationToken);
        // If a key, a URL or a model name is refused once and accepted a moment later, a backend failed; the article is not the cause.
        if (fault is null && refused.Status is not (400 or 403 or 413 or 422 or 451))
            return (new ChatResponse(null, refused), new ModelAnswer.Unavailable(Unavailability.Down, refused.RetryAfter));

        // The article is the cause, permanently. The tokens are those of the probe.
        if (fault is null)
            return (new ChatResponse(null, null), new ModelAnswer.Reply("", ReplyEnd.Refused, tokens.Input, tokens.Output));
        var response = new ChatResponse(null, fault);
        return (response, ChatResponseMapper.Of(response, question));

        async Task<(ChatFault? Fault, TokenCount Tokens)> AskAsync(CancellationToken token)
        {
            var answered = await CallAsync(question, token);
            return ChatResponseMapper.Of(answered, question) is ModelAnswer.Reply reply
                ? (null, TokenCount.Of(reply))
                : (answered.Fault, default);
        }
    }

    private async Task<ChatResponse> CallAsync(ChatRequestBody question, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await SendAsync(question, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ChatResponse.Lost("timeout");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return exception is ClientResultException or HttpRequestException or IOException
                ? ChatResponse.Lost("no connection")
                // The identity library failed: there was no token, so nothing was sent.
                : ChatResponse.NoToken(exception);
        }
    }

    // Requests and responses do not use the package's types: those send parameters that compatible endpoints do not know, and throw if
    // members are missing.
    private async Task<ChatResponse> SendAsync(ChatRequestBody question, CancellationToken cancellationToken)
    {
        using var content = BinaryContent.Create(BinaryData.FromBytes(question.ToJson()));
        var completing = _client.CompleteChatAsync(
            content,
            new RequestOptions
            {
                BufferResponse = false,
                CancellationToken = cancellationToken,
                ErrorOptions = ClientErrorBehaviors.NoThrow,
            }
        );
        // Azure's client requests its token without the cancellation token.
        var result = await completing.WaitAsync(cancellationToken);
        using var response = result.GetRawResponse();
        return await ChatResponse.ReadAsync(response, _time.GetUtcNow(), cancellationToken);
    }
}
