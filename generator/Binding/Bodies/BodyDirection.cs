namespace Clientwright.Binding;

internal enum BodyDirection
{
    Request,
    Response,
}
