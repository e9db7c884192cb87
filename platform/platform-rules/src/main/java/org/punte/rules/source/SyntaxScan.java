package org.punte.rules.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through the syntax of one file and notes what is too long or glued together. */
class SyntaxScan extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final int METHOD = 25;
    /** A test may tell a longer story. */
    private static final int STORY = 40;

    private static final int COLLABORATORS = 5;
    private static final Set<String> QUERIES = Set.of(
            "createQuery",
            "createNativeQuery",
            "createMutationQuery",
            "prepareStatement",
            "executeQuery",
            "find",
            "list",
            "stream",
            "count",
            "update",
            "delete");

    private static final Set<String> PLAIN =
            Set.of("Boolean", "Integer", "Long", "String", "UUID", "Instant", "LocalDate");

    private final SourceFile file;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> found;

    SyntaxScan(SourceFile file, CompilationUnitTree unit, Trees trees, List<String> found) {
        this.file = file;
        this.unit = unit;
        this.trees = trees;
        this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        var body = method.getBody();
        int most = file.isTest() ? STORY : METHOD;
        if (body != null && lineOf(end(body)) - lineOf(start(body)) >= most) {
            note(method, "method %s is longer than %d lines".formatted(method.getName(), most));
        }
        if (method.getReturnType() == null && method.getParameters().size() > COLLABORATORS && body != null) {
            note(method, "constructor with more than %d collaborators".formatted(COLLABORATORS));
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (!file.isTest() && !call.getArguments().isEmpty() && QUERIES.contains(name(call.getMethodSelect()))) {
            if (isGlued(call.getArguments().get(0))) note(call, "query glued together from values");
            if (isUnplanned(call))
                note(call, "query for plain values that Hibernate never keeps a plan of: use Column");
        }
        return super.visitMethodInvocation(call, nothing);
    }

    /** Text and constants may be joined: what can carry a value from outside is refused. */
    private static boolean isGlued(ExpressionTree text) {
        if (text instanceof MethodInvocationTree call)
            return name(call.getMethodSelect()).equals("formatted");
        return text instanceof BinaryTree sum
                && !(isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand()));
    }

    private static boolean isUnplanned(MethodInvocationTree call) {
        return name(call.getMethodSelect()).equals("createNativeQuery")
                && call.getArguments().size() == 2
                && call.getArguments().get(1) instanceof MemberSelectTree type
                && PLAIN.contains(name(type.getExpression()));
    }

    private static boolean isConstant(ExpressionTree part) {
        if (part instanceof BinaryTree sum)
            return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
        return part instanceof LiteralTree || name(part).matches("[A-Z][A-Z0-9_]*");
    }

    private static String name(ExpressionTree select) {
        if (select instanceof MemberSelectTree member)
            return member.getIdentifier().toString();
        return select instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    private void note(Tree place, String what) {
        found.add("%s:%d %s".formatted(file.path(), lineOf(start(place)), what));
    }

    private long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private long lineOf(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
