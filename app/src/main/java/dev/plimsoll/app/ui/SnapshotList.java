package dev.plimsoll.app.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// A list that is only ever replaced as a whole, by one that nobody changes any more: nothing is
/// copied and one change is told, however long it is.
///
/// @param <E> the element
public final class SnapshotList<E> extends ObservableListBase<E> {

  private List<E> now = List.of();

  /// @param next not changed any more by anybody
  public void set(List<E> next) {
    var former = now;
    now = next;
    fireChange(new Replaced<>(this, former));
  }

  /// What it holds now, whatever it will hold later.
  public List<E> snapshot() {
    return now;
  }

  @Override
  public E get(int index) {
    return now.get(index);
  }

  @Override
  public int size() {
    return now.size();
  }

  /// Everything that was there went, everything that is there came.
  private static final class Replaced<E> extends ListChangeListener.Change<E> {

    private final List<E> former;
    private boolean isAtStart = true;

    Replaced(SnapshotList<E> list, List<E> former) {
      super(list);
      this.former = former;
    }

    @Override
    public boolean next() {
      boolean isFirst = isAtStart;
      isAtStart = false;
      return isFirst;
    }

    @Override
    public void reset() {
      isAtStart = true;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<E> getRemoved() {
      return former;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
