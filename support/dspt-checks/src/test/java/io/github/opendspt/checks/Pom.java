package io.github.opendspt.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A project's file, asked by XPath. */
final class Pom {

    private final Document document;

    private Pom(Document document) {
        this.document = document;
    }

    /** Reads the project's file of a folder of the build, {@code .} for the parent's. */
    static Pom in(String folder) {
        return at(Shipped.ROOT.resolve(folder).resolve("pom.xml"));
    }

    static Pom at(Path file) {
        try {
            return new Pom(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** Gives the text of every element that a path finds, in their order. */
    List<String> texts(String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(node -> nodes.item(node).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
