namespace Clientwright.Models;

public enum BodyEncoding
{
    Json,
    Form,
}
