import { useEffect, useState } from 'preact/hooks';
import { type PopupModel, type PopupState } from './model.ts';

/** The model's newest state; draws again after each change. */
export function useModel(model: PopupModel): PopupState {
  const [state, setState] = useState(() => model.state());
  useEffect(() => {
    setState(model.state());
    return model.subscribe(() => setState(model.state()));
  }, [model]);
  return state;
}
