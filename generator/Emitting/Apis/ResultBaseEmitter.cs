using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The base of all results of an API: the status and what else every answer has.</summary>
internal static class ResultBaseEmitter
{
    public static void Write(CodeWriter writer, ApiNames api, IEnumerable<SharedCaseModel> sharedCases) => writer.BlankLine().Lines(
        $$"""
        /// <summary>What an endpoint of {{api.Name}} was answered with: one of its declared responses, or <see cref="IUnexpected"/>.</summary>
        {{Attributes.GeneratedCode}}
        public abstract partial class {{api.Result}}
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

            /// <summary>The body that the case has, if it has one.</summary>
            private protected virtual object? BoxedBody => {{BodyOfShared(api, sharedCases)}};

            /// <summary>The case with its status and its body, and what is unexpected about it. Headers are left out, and so is what a spec calls secret.</summary>
            public override string ToString()
            {
                var body = BoxedBody is { } value ? global::System.FormattableString.Invariant($", Body = {value}") : "";
                var fault = this is IUnexpected unexpected ? $", Reason = {unexpected.Reason}, Detail = {unexpected.Detail}" : "";
                var status = StatusCode.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                return GetType().Name + " { StatusCode = " + status + body + fault + " }";
            }

            /// <summary>The result with what stands in the answer beside its contents.</summary>
            internal void Receive(in global::Clientwright.Support.Answer answer)
            {
                _headers = new ResponseHeaders(answer.Response);
                if (answer.HasUnreadBody || this is IUnexpected)
                {
                    _rawBody = global::{{api.Namespace}}.RawBody.Of(answer);
                }
            }
        }
        """);

    // Of the cases of an interface it is said here, once; others say it themselves.
    private static string BodyOfShared(ApiNames api, IEnumerable<SharedCaseModel> sharedCases)
    {
        var arms = sharedCases.Where(shared => shared.Properties.Any(property => property.Name == "Body"))
            .Select(shared => $"        {ApiType.Of(api, shared.InterfaceName)} shared => shared.Body,\n")
            .ToArray();

        // Typed, since an open enum can be made of any string: beside its arm alone, null would be taken for one.
        return arms.Length == 0 ? "null" : $"this switch\n    {{\n{string.Concat(arms)}        _ => (object?)null,\n    }}";
    }
}
