using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The base of all results of an API: the status and what else every answer has.</summary>
internal static class ResultBaseEmitter
{
    public static void Write(CodeWriter writer, ApiNames api) => writer.BlankLine().Lines(
        $$"""
        /// <summary>What an endpoint of {{api.Name}} was answered with: one of its declared responses, or <see cref="IUnexpected"/>.</summary>
        /// <remarks>Two are equal when their contents are: headers are left out, of comparisons and of text.</remarks>
        {{Attributes.GeneratedCode}}
        public abstract partial record {{api.Result}}
        {
            private ResponseHeaders _headers;
            private RawBody? _rawBody;

            private protected {{api.Result}}(int statusCode) => StatusCode = statusCode;

            public int StatusCode { get; }

            /// <summary>All headers of the answer.</summary>
            public ResponseHeaders Headers
            {
                get => _headers;
                init => _headers = value;
            }

            /// <summary>The body as it came, where it was not read or could not be; null where it was read, and where there was none.</summary>
            public RawBody? RawBody
            {
                get => _rawBody;
                init => _rawBody = value;
            }

            /// <summary>Whether it is a declared response that means success.</summary>
            public bool IsSuccess => StatusCode is >= 200 and <= 299 && this is not IUnexpected && !IsLeftOver;

            /// <summary>Whether it is the response for what no other is declared for, which means nothing by itself.</summary>
            private protected virtual bool IsLeftOver => false;

            public virtual bool Equals({{api.Result}}? other) =>
                other is not null && EqualityContract == other.EqualityContract && StatusCode == other.StatusCode && Equals(RawBody, other.RawBody);

            public override int GetHashCode() => global::System.HashCode.Combine(EqualityContract, StatusCode);

            /// <summary>The result with what stands in the answer beside its contents.</summary>
            internal void Receive(in global::Clientwright.Support.Answer answer)
            {
                _headers = new ResponseHeaders(answer.Response);
                if (answer.HasUnreadBody || this is IUnexpected)
                {
                    _rawBody = global::{{api.Namespace}}.RawBody.Of(answer);
                }
            }

            protected virtual bool PrintMembers(global::System.Text.StringBuilder builder)
            {
                builder.Append("StatusCode = ").Append(StatusCode);
                return true;
            }
        }
        """);
}
