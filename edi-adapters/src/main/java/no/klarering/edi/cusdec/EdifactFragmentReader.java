package no.klarering.edi.cusdec;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.smooks.api.ExecutionContext;
import org.smooks.api.resource.reader.SmooksXMLReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Our EDIFACT reader as a Smooks reader. Smooks sees one {@code Interchange} with one empty {@code
 * Message} for each message: the message is validated and bound as a whole before its fragment
 * ends, because an event for each element costs more than all the rest.
 */
public final class EdifactFragmentReader implements SmooksXMLReader {
    private static final String NO_NAMESPACE = "";
    private static final String INTERCHANGE = "Interchange";
    static final String MESSAGE = "Message";
    private static final AttributesImpl NO_ATTRIBUTES = new AttributesImpl();

    private ExecutionContext context;
    private ContentHandler handler;
    private ErrorHandler errorHandler;
    private DTDHandler dtdHandler;
    private EntityResolver entityResolver;

    @Override
    public void setExecutionContext(ExecutionContext executionContext) {
        context = executionContext;
    }

    @Override
    public void parse(InputSource source) throws IOException, SAXException {
        handler.startDocument();
        handler.startElement(NO_NAMESPACE, INTERCHANGE, INTERCHANGE, NO_ATTRIBUTES);
        // the bytes lie in the translation: Smooks would wrap a stream in a decoder that nobody
        // reads
        context.get(Translation.KEY).read(this::fragment);
        handler.endElement(NO_NAMESPACE, INTERCHANGE, INTERCHANGE);
        handler.endDocument();
    }

    private void fragment() {
        try {
            handler.startElement(NO_NAMESPACE, MESSAGE, MESSAGE, NO_ATTRIBUTES);
            handler.endElement(NO_NAMESPACE, MESSAGE, MESSAGE);
        } catch (SAXException e) {
            throw new UncheckedIOException(new IOException("Smooks could not take a message", e));
        }
    }

    @Override
    public void parse(String systemId) throws SAXException {
        throw new SAXException("an interchange is read from a stream, not from " + systemId);
    }

    @Override
    public boolean getFeature(String name) {
        return false;
    }

    @Override
    public void setFeature(String name, boolean value) {
        // Smooks sets features of XML parsers; none of them means anything to EDIFACT
    }

    @Override
    public Object getProperty(String name) {
        return null;
    }

    @Override
    public void setProperty(String name, Object value) {
        // as for features
    }

    @Override
    public void setEntityResolver(EntityResolver resolver) {
        entityResolver = resolver;
    }

    @Override
    public EntityResolver getEntityResolver() {
        return entityResolver;
    }

    @Override
    public void setDTDHandler(DTDHandler dtd) {
        dtdHandler = dtd;
    }

    @Override
    public DTDHandler getDTDHandler() {
        return dtdHandler;
    }

    @Override
    public void setContentHandler(ContentHandler contentHandler) {
        handler = contentHandler;
    }

    @Override
    public ContentHandler getContentHandler() {
        return handler;
    }

    @Override
    public void setErrorHandler(ErrorHandler errors) {
        errorHandler = errors;
    }

    @Override
    public ErrorHandler getErrorHandler() {
        return errorHandler;
    }
}
