namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;

/// <summary>The endpoint that answers with what an operation came to.</summary>
[Embedded]
internal sealed class ResultEndpoint<TRequest, TResult> : AddressedEndpoint<TRequest, TResult, TResult>
{
    internal ResultEndpoint(Endpoint<TRequest, TResult> endpoint)
        : base(endpoint)
    {
    }

    internal override TResult Read(ref Answer answer) => Endpoint.Read(ref answer);
}
